package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What others write while somebody types comes in without getting in the way. */
class OutsideChangesTest {

    @TempDir Path folder;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Listener hearing = this::hear;
    private Robot robot;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        var plan = PlanCopy.of("dumai-2023", folder);
        file = plan.resolve("setda").resolve("renstra.jenjang");
        robot.open(plan);
        robot.let(() -> TextPlaces.show(robot.page(), file, 0, 0));
        robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.until("the plan is read", () -> robot.opened().isRead());
        // What is to be read is said in the window that somebody looks at.
        robot.let(() -> robot.windowNow().getShell().forceActive());
        robot.let(() -> Display.getCurrent().addFilter(SWT.Show, hearing));
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.let(() -> Display.getCurrent().removeFilter(SWT.Show, hearing));
            robot.leave();
        }
    }

    /** What is said is seen for a while only, and the machine may be slower. */
    private void hear(Event event) {
        if (event.widget instanceof Shell shell
                && shell.getChildren().length == 1
                && shell.getChildren()[0] instanceof CLabel words) {
            said.add(words.getText());
        }
    }

    private ITextViewer viewer() {
        return robot.page().getActiveEditor().getAdapter(ITextViewer.class);
    }

    private StyledText widget() {
        return viewer().getTextWidget();
    }

    private String text() {
        return viewer().getDocument().get();
    }

    /** Goes to a place of the text, and types there. */
    private void type(int place, String words) {
        robot.let(
                () -> {
                    robot.page().activate(robot.page().getActiveEditor());
                    viewer().setSelectedRange(place, 0);
                    viewer().revealRange(place, 0);
                });
        robot.until("letters go there", () -> widget().isFocusControl());
        robot.type(words);
        robot.until("it is typed", () -> text().contains(words));
        robot.until("it is read", () -> robot.opened().isRead());
    }

    /** Lets somebody else change two lines far above, and waits until that has come in. */
    private void others() throws IOException {
        var theirs =
                Files.readString(file)
                        .replace("Pembinaan Teknis SDM BUMD", "Pembinaan SDM BUMD")
                        .replace(
                                "target       2022: 20, 2023: 30",
                                "target       2022: 21, 2023: 30");
        Files.writeString(file, theirs);
        robot.until("both are there", () -> text().contains("\"Pembinaan SDM BUMD"));
        robot.until("it is read", () -> robot.opened().isRead());
        robot.settle();
    }

    /** What stands against a file that the plan names. */
    private boolean isFound(String name) {
        return robot.opened().isRead()
                && robot.opened().moment().orElseThrow().check().findings().stream()
                        .anyMatch(each -> each.message().contains(name));
    }

    /** Nobody has it open here. */
    @Test
    void aNarrativeThatGoesAndComesBackIsNoticed() throws IOException {
        var narrative = file.resolveSibling("narasi").resolve("kata-pengantar.md");
        var text = Files.readString(narrative);
        Files.delete(narrative);
        robot.until("it is missed", () -> isFound("kata-pengantar.md"));
        Files.writeString(narrative, text);
        robot.until(
                "it is missed no longer",
                () -> robot.opened().isRead() && !isFound("kata-pengantar.md"));
    }

    private boolean isSeen(int place) {
        int line = widget().getLineAtOffset(place);
        return viewer().getTopIndex() <= line && line <= viewer().getBottomIndex();
    }

    @Test
    void theCaretStaysWhereSomebodyTypesInAnElement() throws IOException {
        theCaretStays("rumus \"Jumlah");
    }

    @Test
    void theCaretStaysWhereSomebodyTypesBehindEverything() throws IOException {
        theCaretStays(null);
    }

    @Test
    void theCaretStaysAlsoWhenAnotherElementWasLookedAt() throws IOException {
        new CascadeHand(robot).select("BUMD yang Mandiri");
        robot.until("it is shown", () -> widget().getSelectionText().equals("T2"));
        theCaretStays(null);
    }

    private void theCaretStays(String before) throws IOException {
        int place = robot.see(() -> before == null ? text().length() : text().lastIndexOf(before));
        type(place, "// saya ");
        others();
        assertTrue(robot.see(() -> text().contains("// saya ")));
        int caret = robot.see(() -> widget().getCaretOffset());
        assertEquals(robot.<Integer>see(() -> text().indexOf("// saya ") + 8), caret);
        assertTrue(robot.see(() -> isSeen(caret)), "The caret is not seen");
        told("digabungkan dengan yang belum Anda simpan");
    }

    /** Waits until it is said over the window. */
    private void told(String words) {
        robot.until(
                "it is said",
                () ->
                        said.stream()
                                .anyMatch(
                                        each -> each.startsWith("setda") && each.contains(words)));
    }

    @Test
    void whatIsShownAndNotTypedInIsLoadedAndThatIsSaid() throws IOException {
        others();
        told("yang tampil di sini sudah yang baru");
        robot.screenshot("diubah-dari-luar");
    }

    private Button choice(String words) {
        return robot.await(
                words, Button.class, each -> each.getText().replace("&", "").startsWith(words));
    }

    /** Without a window manager a dialog may lie behind the window by the time of a click. */
    private void choose(Button button) {
        robot.soon(
                () -> {
                    button.setSelection(true);
                    button.notifyListeners(SWT.Selection, new Event());
                });
        robot.settle();
    }

    /** The places in which it is asked what shall stand there: one, of an element. */
    private org.eclipse.swt.widgets.List asked(String element, String scene) {
        var place =
                robot.await(
                        "it is asked what shall stand there",
                        org.eclipse.swt.widgets.List.class,
                        each -> each.getItemCount() == 1 && each.getShell() != widget().getShell());
        assertTrue(robot.see(() -> place.getItem(0)).endsWith(element), place::toString);
        robot.screenshot(scene);
        return place;
    }

    @Test
    void whatBothChangedIsAskedWithTheWordsThatDiffer() throws IOException {
        type(robot.see(() -> text().indexOf(" dan Profesional\"")), " Berdaya Saing");
        var theirs = Files.readString(file).replace("yang Mandiri dan Pro", "yang Kuat dan Pro");
        Files.writeString(file, theirs);

        var place = asked("Tujuan T2", "benturan");
        var mine =
                robot.await(
                        "what stands here",
                        StyledText.class,
                        each ->
                                each.getShell() == place.getShell()
                                        && each.getText().contains("Berdaya Saing"));
        assertEquals(
                List.of("Berdaya Saing"),
                robot.see(
                        () ->
                                Arrays.stream(mine.getStyleRanges())
                                        .map(each -> mine.getTextRange(each.start, each.length))
                                        .toList()));
        choose(choice("Dari luar"));
        choose(choice("Gabungkan"));
        robot.until("theirs is there", () -> text().contains("yang Kuat dan Pro"));
        assertFalse(robot.see(() -> text().contains("Berdaya Saing dan")));
    }

    /** What is gone here is called as it is outside. */
    @Test
    void whatIsGoneHereIsNamedAsItIsOutside() throws IOException {
        robot.let(
                () -> {
                    var document = viewer().getDocument();
                    document.set(document.get().replaceFirst("(?m)^ *rumus \"Jumlah BUMD\"\n", ""));
                });
        robot.until("it is read", () -> robot.opened().isRead());
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\"Jumlah BUMD\"", "\"Jumlah BUMD sehat\""));
        var place = asked("Indikator IT2", "benturan-terhapus");
        choose(choice("Gabungkan"));
        robot.until("it stays away", place::isDisposed);
    }
}
