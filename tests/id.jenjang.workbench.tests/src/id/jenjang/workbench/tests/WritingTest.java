package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.text.PlanAssist;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What helps to write the text, asked for by the keyboard alone. */
class WritingTest {

    @TempDir Path folder;
    private Robot robot;
    private Path file;
    private String before;

    private void open(String text) throws IOException {
        robot = Robot.begin();
        var plan = SmallPlan.in(folder);
        file = plan.resolve("renstra.jenjang");
        Files.writeString(file, text);
        before = text;
        robot.open(plan);
        robot.let(() -> TextPlaces.show(robot.page(), file, 0, 0));
        robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.until("the plan is read", () -> robot.opened().isRead());
        focus();
    }

    @BeforeEach
    void begin() throws IOException {
        open(SmallPlan.RENSTRA);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private void focus() {
        robot.let(() -> robot.page().activate(robot.page().getActiveEditor()));
        robot.until("the text has the focus", () -> viewer().getTextWidget().isFocusControl());
    }

    private ISourceViewer viewer() {
        return (ISourceViewer) robot.page().getActiveEditor().getAdapter(ITextViewer.class);
    }

    private String text() {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private void select(String words) {
        robot.let(
                () -> {
                    int place = viewer().getDocument().get().indexOf(words);
                    viewer().setSelectedRange(place, words.length());
                    viewer().revealRange(place, words.length());
                });
    }

    private void becomes(String what, String text) {
        robot.until(what, () -> !text().equals(before));
        assertEquals(text, text());
    }

    @Test
    void linesAreMadeCommentsAndTextAgain() {
        select("sasaran S2 \"Menurunnya angka stunting\" {\n      didukung P2\n    }");
        robot.press("ctrl+slash");
        var commented =
                before.replace("    sasaran S2", "    // sasaran S2")
                        .replace("      didukung P2\n    }", "      // didukung P2\n    // }");
        becomes("they are comments", commented);
        robot.screenshot("teks-komentar");
        robot.press("ctrl+slash");
        robot.until("they are text again", () -> text().equals(before));
        robot.press("ctrl+z");
        robot.until("one step undoes that", () -> text().equals(commented));
        robot.press("ctrl+z");
        robot.until("one step undoes the other", () -> text().equals(before));
    }

    @Test
    void wordsAreFoundAndReplaced() {
        robot.press("ctrl+Home", "ctrl+f");
        robot.until("words can be typed", () -> isLine(robot.focused()));
        robot.press("ctrl+a");
        robot.type("stunting");
        robot.press("Return");
        robot.until(
                "they are found",
                () -> viewer().getTextWidget().getSelectionText().equals("stunting"));
        robot.screenshot("teks-cari");
        robot.press("Escape");
        focus();
        robot.type("gizi buruk");
        becomes("they are typed over", before.replace("stunting", "gizi buruk"));
    }

    private boolean isLine(Control control) {
        return control != null && control != viewer().getTextWidget();
    }

    @Test
    void wordsAreProposedWhileTheyAreTypedAndNothingWhileProseIs() {
        caretBehind("didukung P2");
        robot.press("Return");
        robot.type("di");
        var list = robot.await("words are proposed", Table.class, WritingTest::proposesSupport);
        robot.press("Escape");
        robot.until("they are gone", list::isDisposed);
        robot.press("ctrl+z", "ctrl+z");

        assertTrue(proposes('d', "didukung"));
        assertFalse(proposes('a', "Menurunnya a"));
        assertTrue(proposes('{', "Menurunnya "));
        assertFalse(proposes('a', "// dari survei"));
        assertFalse(proposes('0', "2024: 80"));
        assertFalse(proposes('{', "stunting\" {"));
        assertFalse(proposes('"', "satuan \"poin\""));
        caretBehind("didukung P2");
        robot.type(" \"belum selesai");
        assertFalse(proposes('i', "belum selesai"));
    }

    private static boolean proposesSupport(Table table) {
        return table.getItemCount() > 0 && table.getItem(0).getText().startsWith("didukung");
    }

    private void caretBehind(String words) {
        select(words);
        robot.press("Right");
    }

    /** Whether a letter, typed as the last of some words, brings proposals by itself. */
    private boolean proposes(char typed, String words) {
        return robot.see(
                () -> {
                    int end = viewer().getDocument().get().indexOf(words) + words.length();
                    return new PlanAssist()
                            .isCompletionProposalAutoActivation(typed, viewer(), end);
                });
    }

    @Test
    void everythingIsReachedByItsName() {
        robot.press("ctrl+3");
        robot.until("a name can be typed", () -> robot.focused() instanceof Text);
        robot.type("perbandingan");
        robot.await("it is found", Table.class, WritingTest::isPart);
        robot.screenshot("akses-cepat");
        robot.press("Return");
        robot.until("the part is shown", this::isCompared);
        robot.let(() -> robot.page().hideView(robot.page().findView(Views.COMPARISON)));
    }

    private static boolean isPart(Table table) {
        return Arrays.stream(table.getItems())
                .anyMatch(each -> each.getText(1).contains("Perbandingan"));
    }

    private boolean isCompared() {
        var part = robot.page().findView(Views.COMPARISON);
        return part != null && robot.page().isPartVisible(part);
    }

    /** A hint is over as soon as somebody goes on. */
    @Test
    void whatIsSaidInTheStatusLineGoesWhenTheCaretDoes() {
        select("sasaran S2");
        robot.press("Left", "alt+shift+r");
        robot.await("it is said what to do", CLabel.class, WritingTest::isHint);
        robot.press("ctrl+Right");
        robot.until(
                "it is said no longer",
                () -> robot.find(CLabel.class, WritingTest::isHint).isEmpty());
    }

    private static boolean isHint(CLabel line) {
        return line.getText().startsWith("Letakkan kursor pada nama singkat");
    }
}
