package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.DocumentNeed;
import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.docx.internal.layout.PageLayout;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Table;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every kind of document of both published examples as Word and LibreOffice receive it. */
class EveryKindTest {

    private static final List<String> EXAMPLES = List.of("dumai-2023", "tanjungpinang-2022");

    /** A line that fits by a hair may fall either way, and push a page along. */
    private static final int PAGES_PER_DIFFERENCE = 50;

    /** What the examples have no data for. */
    private static final Map<String, DocumentNeed> LACKING =
            Map.of(
                    "rencana-aksi-tanjungpinang-2022", DocumentNeed.RENCANA_AKSI,
                    "perubahan-tanjungpinang-2022", DocumentNeed.PERUBAHAN);

    private static final Map<String, DocumentNeed> missing = new TreeMap<>();
    private static final Map<String, Document> documents = new LinkedHashMap<>();
    private static final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    static void print() {
        for (var example : EXAMPLES) {
            var kinds = Kinds.of(example);
            for (var word : Kinds.words()) {
                var name = word + "-" + example;
                var lacks = kinds.missing(word);
                if (lacks.isPresent()) {
                    missing.put(name, lacks.get());
                } else {
                    documents.put(name, kinds.document(word));
                    files.put(name, DocxFile.bytes(documents.get(name)));
                }
            }
        }
    }

    @AfterAll
    static void forget() {
        documents.clear();
        files.clear();
        missing.clear();
    }

    @Test
    void theExamplesHaveDataForAllOthers() {
        assertEquals(new TreeMap<>(LACKING), missing);
        assertEquals(Kinds.words().size() * EXAMPLES.size(), files.size() + missing.size());
    }

    @TestFactory
    Stream<DynamicTest> isMadeAsExpected() {
        return files.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> assertSound(each.getKey(), each.getValue())));
    }

    private static void assertSound(String name, byte[] bytes) {
        var file = DocxFile.of(bytes);
        // How many rules there are changes with every new one.
        var outline = WordOutline.of(file).replaceAll("\\d+ aturan", "n aturan");
        assertAll(
                () -> assertEquals(List.of(), DocxLint.problems(file)),
                () -> assertEquals(List.of(), SchemaValidation.errors(file)),
                () -> Golden.assertTextMatches("susunan-" + name, outline));
    }

    @Test
    void libreOfficeShowsWhatTheDocumentsSay(@TempDir Path folder) throws Exception {
        assumeTrue(
                LibreOffice.present(),
                "LibreOffice (soffice) and pdftotext are not installed: documents not opened");
        var problems = new ArrayList<String>();

        LibreOffice.pages(files, folder)
                .forEach((name, pages) -> problems.addAll(differences(name, pages)));

        assertEquals("", String.join("\n", problems));
    }

    /** Headings and captions that are on no page, and clearly another number of pages than ours. */
    private static List<String> differences(String name, List<String> pages) {
        var document = documents.get(name);
        var text = squeezed(String.join("", pages));
        var problems = new ArrayList<String>();
        var wanted = titles(document);
        assertTrue(!wanted.isEmpty(), name);
        for (var title : wanted) {
            if (!text.contains(squeezed(title))) {
                problems.add(name + ": no \"" + title + "\"");
            }
        }
        int ours = PageLayout.of(new FlowBuilder(document).build()).pages().size();
        if (Math.abs(ours - pages.size()) * PAGES_PER_DIFFERENCE > pages.size()) {
            problems.add(name + ": " + pages.size() + " pages, we count " + ours);
        }
        return problems;
    }

    private static List<String> titles(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(EveryKindTest::titles)
                .toList();
    }

    private static Stream<String> titles(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Table table when table.caption() != null -> Stream.of(table.caption().text());
            case Figure figure when figure.caption() != null -> Stream.of(figure.caption().text());
            default -> Stream.of();
        };
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u200b\u00ad]+", "").toLowerCase(Locale.ROOT);
    }
}
