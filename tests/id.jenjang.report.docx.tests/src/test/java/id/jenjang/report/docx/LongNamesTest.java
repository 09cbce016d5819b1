package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.docx.internal.flow.FlowBuilder;
import id.jenjang.report.docx.internal.layout.PageLayout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

/** Names of 2,000 characters, of words and of one word, on every kind of document. */
class LongNamesTest {

    private static final String WORDS =
            "Meningkatnya mutu " + "layanan pendidikan dasar ".repeat(80).strip();
    private static final String ONE_WORD = "X".repeat(2_000);
    private static final Kinds KINDS = Kinds.ofLongNames(WORDS, ONE_WORD);
    private static final int PAGES = 60;

    static List<String> words() {
        return Kinds.words();
    }

    @ParameterizedTest
    @MethodSource("words")
    void areSoundAndEnd(String word) {
        var document = KINDS.document(word);
        var file = DocxFile.of(document);
        var problems = new ArrayList<>(DocxLint.problems(file));

        problems.addAll(SchemaValidation.errors(file));
        int pages = PageLayout.of(new FlowBuilder(document).build()).pages().size();
        if (pages > PAGES && !word.equals("lkjip")) {
            problems.add(pages + " pages");
        }

        assertEquals(List.of(), problems);
    }
}
