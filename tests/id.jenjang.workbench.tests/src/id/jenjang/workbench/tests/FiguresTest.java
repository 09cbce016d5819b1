package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures stand in a text, and words are coloured, where somebody looks, however long it is. */
class FiguresTest {

    private static final int MANY = 1500;

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = SmallPlan.in(folder);
        Files.writeString(plan.resolve("renstra.jenjang"), SmallPlan.RENSTRA + program());
        var file = plan.resolve("2024.jenjang");
        Files.writeString(file, budget());
        robot.open(plan);
        robot.let(() -> TextPlaces.show(robot.page(), file, 0, 0));
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private static String program() {
        return IntStream.range(0, MANY)
                .mapToObj(
                        i ->
                                "    subkegiatan N%d 1.02.04.2.01.%04d \"Kerja %d\"\n"
                                        .formatted(i, i + 1, i))
                .collect(
                        Collectors.joining(
                                "",
                                "\nprogram P4 1.02.04 \"Lainnya\" untuk Dinkes {\n"
                                        + "  kegiatan K4 1.02.04.2.01 \"Kerja\" {\n",
                                "  }\n}\n"));
    }

    private static String budget() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "  N%d: Rp 1.000 realisasi Rp 500\n".formatted(i))
                .collect(Collectors.joining("", "anggaran 2024 untuk Dinkes murni {\n", "}\n"));
    }

    private ISourceViewer viewer() {
        return (ISourceViewer) robot.page().getActiveEditor().getAdapter(ITextViewer.class);
    }

    /** The figures between two lines. */
    private int figures(int from, int to) {
        var model = viewer().getAnnotationModel();
        int count = 0;
        for (var all = model.getAnnotationIterator(); all.hasNext(); ) {
            var each = all.next();
            var place = model.getPosition(each);
            // They are exchanged in the background; one that has just gone has no place.
            if (each instanceof AbstractInlinedAnnotation && place != null) {
                int line = line(place);
                count += from <= line && line <= to ? 1 : 0;
            }
        }
        return count;
    }

    private int line(Position place) {
        try {
            return viewer().getDocument().getLineOfOffset(place.offset);
        } catch (BadLocationException outside) {
            throw new IllegalStateException(outside);
        }
    }

    @Test
    void figuresAreThereWhereverOneScrollsTo() {
        robot.until("those of the first lines are shown", () -> figures(1, 20) >= 20);
        assertTrue(robot.see(() -> figures(0, MANY)) < MANY, "nobody waits for those far away");
        robot.press("ctrl+End");
        robot.until("those of the last lines are shown", () -> figures(MANY - 19, MANY) == 20);
        robot.screenshot("teks-panjang-angka");
        robot.press("ctrl+Home");
        robot.until("those of the first lines are shown again", () -> figures(1, 20) >= 20);
    }

    @Test
    void wordsAreColouredWhereverOneScrollsTo() {
        robot.until("names of the first lines are coloured", () -> coloured("N3:") != null);
        var names = robot.see(() -> coloured("N3:"));
        robot.press("ctrl+End");
        robot.until("those of the last lines are", () -> names.equals(coloured("N1497:")));
        robot.press("ctrl+Home");
        robot.type("// catatan\n");
        robot.press("ctrl+End");
        robot.until("those that stand a line below are", () -> names.equals(coloured("N1498:")));
        assertNotEquals(names, robot.see(() -> coloured("}")));
    }

    /** The colour of what begins a stretch of the text; null where it has none of its own. */
    private Color coloured(String words) {
        var text = viewer().getTextWidget();
        var style = text.getStyleRangeAtOffset(text.getText().indexOf(words));
        return style == null ? null : style.foreground;
    }
}
