package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bookmarks of a composed report: well formed, never given twice, and there for every reference.
 */
class AnchorTest {

    private List<Block> blocks;

    @BeforeEach
    void composeTheDumaiReport() throws Exception {
        Document document = Plans.compose(Plans.example("dumai-2023"));
        blocks = document.sections().stream().flatMap(s -> s.blocks().stream()).toList();
    }

    @Test
    void bookmarksAreGivenOnce() {
        Set<String> seen = new HashSet<>();
        List<String> twice = anchors().filter(anchor -> !seen.add(anchor)).toList();

        assertEquals(List.of(), twice);
    }

    @Test
    void bookmarksAreNamesWordTakes() {
        List<String> wrong =
                anchors().filter(anchor -> !anchor.matches("[A-Za-z][A-Za-z0-9_]{0,39}")).toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyReferenceHasItsTargetAndPrintsItsLabel() {
        Set<String> labels =
                captions()
                        .map(caption -> caption.anchor() + " " + caption.label())
                        .collect(Collectors.toSet());
        List<String> broken =
                references(blocks)
                        .map(reference -> reference.anchor() + " " + reference.text())
                        .filter(reference -> !labels.contains(reference))
                        .toList();

        assertEquals(List.of(), broken);
    }

    private Stream<String> anchors() {
        Stream<String> headings =
                blocks.stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).anchor());
        return Stream.concat(headings, captions().map(caption -> caption.anchor()));
    }

    private Stream<Caption> captions() {
        return captions(blocks);
    }

    private static Stream<Caption> captions(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case ListBlock list ->
                                            list.items().stream().flatMap(AnchorTest::captions);
                                    case Table table when table.caption() != null ->
                                            Stream.of(table.caption());
                                    case Figure figure -> Stream.of(figure.caption());
                                    default -> Stream.empty();
                                });
    }

    private static Stream<Inline.Reference> references(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Paragraph paragraph ->
                                            paragraph.content().stream()
                                                    .filter(Inline.Reference.class::isInstance)
                                                    .map(Inline.Reference.class::cast);
                                    case ListBlock list ->
                                            list.items().stream().flatMap(AnchorTest::references);
                                    default -> Stream.empty();
                                });
    }
}
