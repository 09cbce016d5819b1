package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Laporan;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Table;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which tables and figures of the printed Dumai report the composed one has. The list of the
 * printed ones names for each its counterpart, or why there is none.
 */
class PrintedTablesTest {

    /**
     * A table or figure as printed, and where the composed report has it.
     *
     * @param label its number
     * @param title its title
     * @param section heading of the composed report
     * @param caption title there, or its place among those without one, or a dash and a reason
     */
    private record Printed(String label, String title, String section, String caption) {

        boolean isLeftOut() {
            return caption.startsWith("-");
        }

        String counterpart() {
            return section + " / " + caption;
        }

        String kind() {
            return label.startsWith("Gambar") ? "gambar" : "tabel";
        }
    }

    @Test
    void everyTableAndFigureThatDataCanMakeIsThere() throws Exception {
        var composed = composed();
        var missing =
                printed().stream()
                        .filter(each -> !each.isLeftOut())
                        .filter(each -> !composed.contains(each.counterpart()))
                        .toList();
        assertEquals(List.of(), missing, () -> "composed: " + String.join("\n", composed));
    }

    @Test
    void noTwoPrintedOnesShareACounterpart() throws IOException {
        var used = new HashSet<String>();
        for (var each : printed()) {
            assertTrue(each.isLeftOut() || used.add(each.counterpart()), each::toString);
        }
    }

    @Test
    void whatIsLeftOutHasAReason() throws IOException {
        for (var each : printed()) {
            assertTrue(!each.isLeftOut() || each.caption().length() > 20, each::toString);
        }
    }

    @Test
    void theCountInTheDocumentationIsUpToDate() throws Exception {
        var page =
                Files.readString(
                        Dumai.FOLDER.getParent().getParent().resolve("docs/lkjip.md"),
                        StandardCharsets.UTF_8);
        for (var kind : List.of("tabel", "gambar")) {
            var all = printed().stream().filter(each -> each.kind().equals(kind)).toList();
            long there = all.stream().filter(each -> !each.isLeftOut()).count();
            var sentence = "%d dari %d %s".formatted(there, all.size(), kind);
            assertTrue(page.contains(sentence), () -> "docs/lkjip.md should say: " + sentence);
        }
    }

    private static List<Printed> printed() throws IOException {
        try (var in = PrintedTablesTest.class.getResourceAsStream("/cetakan/dumai-2023.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(cells -> new Printed(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    /** The tables and figures of the composed report as "heading / caption" or "heading / #n". */
    private static Set<String> composed() throws Exception {
        var plan = PlanLoader.load(List.of(Dumai.FOLDER), Locale.of("id"));
        var laporan = plan.rencana().all(Laporan.class).getFirst();
        var blocks = new ArrayList<Block>();
        LkjipComposer.compose(plan.rencana(), laporan)
                .sections()
                .forEach(section -> blocks.addAll(section.blocks()));
        var found = new HashSet<String>();
        Map<String, Integer> untitled = new HashMap<>();
        var heading = "";
        for (var block : blocks) {
            switch (block) {
                case Heading h -> heading = h.text();
                case Figure figure -> found.add(heading + " / " + figure.caption().text());
                case Table table when table.caption() != null ->
                        found.add(heading + " / " + table.caption().text());
                case Table table when !table.header().isEmpty() ->
                        found.add(heading + " / #" + untitled.merge(heading, 1, Integer::sum));
                default -> {
                    // neither a table nor a figure
                }
            }
        }
        return found;
    }
}
