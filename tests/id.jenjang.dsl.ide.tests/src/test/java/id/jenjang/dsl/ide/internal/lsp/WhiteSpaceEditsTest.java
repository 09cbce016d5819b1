package id.jenjang.dsl.ide.internal.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class WhiteSpaceEditsTest {

    private static final String UNTIDY = "instansi   I \"D\"   {}\nprogram P  \"P  1\"  untuk I\n";

    @Test
    void onlyGapsThatDifferAreReplaced() {
        var edits = new WhiteSpaceEdits().of(UNTIDY);
        assertEquals(
                List.of(
                        new TextEdit(8, 3, " "),
                        new TextEdit(16, 3, " "),
                        new TextEdit(31, 2, " "),
                        new TextEdit(39, 2, " ")),
                edits);
        var file = Path.of("a.jenjang");
        assertEquals(
                "instansi I \"D\" {}\nprogram P \"P  1\" untuk I\n",
                PlanEdits.of(file, edits.toArray(TextEdit[]::new)).applyTo(file, UNTIDY));
    }

    @Test
    void aRangeTakesOnlyItsGaps() {
        assertEquals(
                List.of(new TextEdit(31, 2, " "), new TextEdit(39, 2, " ")),
                new WhiteSpaceEdits().of(UNTIDY, 22, 45));
    }
}
