package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.text.FixedSpaces;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole report of the example as a page. */
class DumaiReportTest {

    private static Document document;
    private static String html;

    @BeforeAll
    static void write() {
        document = Dumai.report();
        html = Pages.html(document);
    }

    @Test
    void isInOrder() {
        assertEquals(List.of(), HtmlLint.problems(html));
    }

    @Test
    void saysEverythingTheTreeSaysInItsOrder() {
        var text = HtmlLint.parse(html).select("main").first().wholeText().replace("\n", "");
        int at = 0;
        for (var part : texts(document).toList()) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, () -> "missing: " + part);
            at = found + part.length();
        }
    }

    @Test
    void hasATableForEveryTableAndAPictureForEveryFigure() {
        var blocks =
                document.sections().stream()
                        .flatMap(s -> s.blocks().stream())
                        .flatMap(DumaiReportTest::withItems)
                        .toList();
        var page = HtmlLint.parse(html);
        assertEquals(
                blocks.stream().filter(Table.class::isInstance).count(),
                page.select("main table").size());
        assertEquals(
                blocks.stream().filter(Figure.class::isInstance).count(),
                page.select("main .wide svg").size());
    }

    /** A block, and the blocks of its items when it is a list. */
    private static Stream<Block> withItems(Block block) {
        return block instanceof ListBlock list
                ? list.items().stream().flatMap(List::stream).flatMap(b -> withItems(b))
                : Stream.of(block);
    }

    private static Stream<String> texts(Document document) {
        return document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .flatMap(DumaiReportTest::texts)
                .map(FixedSpaces::in)
                .filter(t -> !t.isBlank());
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Heading h -> Stream.of(h.text());
            case Paragraph p -> Stream.of(text(p));
            case ListBlock l -> l.items().stream().flatMap(List::stream).flatMap(b -> texts(b));
            case Table t ->
                    Stream.concat(
                            t.caption() == null ? Stream.of() : Stream.of(t.caption().text()),
                            Stream.concat(t.header().stream(), t.body().stream())
                                    .flatMap(r -> r.cells().stream())
                                    .flatMap(c -> c.content().stream())
                                    .flatMap(b -> texts(b)));
            case Figure f -> Stream.of(f.alternative(), f.caption().text());
            default -> Stream.of();
        };
    }

    private static String text(Paragraph paragraph) {
        return paragraph.content().stream().map(Inline::text).collect(Collectors.joining());
    }
}
