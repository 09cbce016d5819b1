package id.jenjang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.bench.ClickBenchmark.Clicked;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.grid.GridResult;

import org.junit.jupiter.api.Test;

/** What is measured does what it says. */
class ClickBenchmarkTest {

    private static final int YEARS = 5;

    @Test
    void clicksChangeAPlanInManyFiles() {
        clicksChange(ClickBenchmark.MANY);
    }

    @Test
    void clicksChangeAPlanInOneFile() {
        clicksChange(ClickBenchmark.ONE);
    }

    private static void clicksChange(String files) {
        var clicked = new Clicked(files);
        clicked.load();
        var clicks = new ClickBenchmark();
        assertEquals(1, edits(clicks.budgetCell(clicked)));
        assertTrue(edits(clicks.targetCell(clicked)) > 0);
        assertEquals(100, edits(clicks.pasteOf100Cells(clicked)));
        var years = assertInstanceOf(Accepted.class, clicks.targetsThatMoveOthers(clicked));
        assertTrue(count(years) > YEARS, "blanks of another row move along");
        assertEquals(1, count(assertInstanceOf(Accepted.class, clicks.silencedRule(clicked))));
        assertTrue(clicks.findingsAfterAnEdit(clicked).suppressed().isEmpty());
    }

    private static int edits(GridResult result) {
        return count(((GridResult.Made) result).edit());
    }

    private static int count(Accepted edit) {
        var edits = edit.edits();
        return edits.files().stream().mapToInt(file -> edits.of(file).size()).sum();
    }
}
