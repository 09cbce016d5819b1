package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanFile;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In the list of files they are made, called otherwise and removed, and nothing gets lost. */
class FileWorkTest {

    private static final String MENU = "shift+F10";

    @TempDir Path folder;
    private Robot robot;
    private Path root;
    private Path renstra;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        root = SmallPlan.in(folder);
        Files.createDirectories(root.resolve("lampiran"));
        Files.writeString(root.resolve("lampiran/catatan.txt"), "Catatan rapat\n");
        renstra = root.resolve("renstra.jenjang");
        robot.open(root);
        robot.go(Views.FILES);
        robot.until("it is read", () -> robot.opened().isRead());
        select("renstra.jenjang");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private Tree tree() {
        return robot.await(
                "the files are listed",
                Tree.class,
                each -> each.isVisible() && names(each).anyMatch("2024.jenjang"::equals));
    }

    private static Stream<String> names(Tree tree) {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText);
    }

    private List<String> names() {
        var tree = tree();
        return robot.see(() -> names(tree).toList());
    }

    private void select(String name) {
        var tree = tree();
        robot.let(
                () ->
                        tree.setSelection(
                                Arrays.stream(tree.getItems())
                                        .filter(each -> each.getText().equals(name))
                                        .findFirst()
                                        .orElseThrow()));
        robot.enter(tree);
    }

    private Button button(int id) {
        return robot.await(
                "there is a button",
                Button.class,
                each ->
                        each.getShell() != robot.windowNow().getShell()
                                && Integer.valueOf(id).equals(each.getData()));
    }

    /** Types a name where it is asked for, instead of what is proposed. */
    private Text name(String name) {
        var field = robot.typedElsewhere();
        robot.press("ctrl+a");
        robot.type(name);
        robot.until("it is typed", () -> field.getText().equals(name));
        return field;
    }

    private void take(String name) {
        var field = name(name);
        robot.press("Return");
        robot.until("it is taken", field::isDisposed);
    }

    private List<String> editors() {
        return robot.see(
                () ->
                        Arrays.stream(robot.page().getEditorReferences())
                                .map(FileWorkTest::file)
                                .toList());
    }

    private static String file(IEditorReference editor) {
        try {
            var path = ((PlanFileInput) editor.getEditorInput()).path();
            assertEquals(path.getFileName().toString(), editor.getTitle());
            return path.getFileName().toString();
        } catch (PartInitException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private List<String> planFiles() {
        return robot.see(
                () ->
                        robot.opened().now().files().stream()
                                .map(each -> root.relativize(each).toString())
                                .toList());
    }

    private void shows(Path file) {
        robot.let(
                () -> {
                    try {
                        PlanOpening.show(robot.page(), file);
                    } catch (PartInitException failed) {
                        throw new IllegalStateException(failed);
                    }
                });
    }

    /** Changes a file that is shown, and does not save it. */
    private String typeInto(Path file) {
        shows(file);
        robot.until("it is shown", () -> held(file).isPresent());
        robot.press("ctrl+Home");
        robot.type("// dari rapat");
        robot.press("Return");
        robot.until("it is not saved", () -> held(file).filter(PlanFile::isDirty).isPresent());
        robot.until("it is read", () -> robot.opened().isRead());
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    private Optional<PlanFile> held(Path file) {
        return robot.opened().files().stream().filter(each -> each.path().equals(file)).findFirst();
    }

    private boolean isKept(String words) {
        return PlanTexts.keeps(Settings.folder().orElseThrow().resolve("pulih"), words);
    }

    @Test
    void aNewFileIsPartOfThePlanAndShown() throws IOException {
        new MenuHand(robot).choose(MENU, "Berkas baru");
        take("perubahan-2025");
        var file = root.resolve("perubahan-2025.jenjang");
        robot.until("it is shown", () -> editors().contains("perubahan-2025.jenjang"));
        assertTrue(names().contains("perubahan-2025.jenjang"), "it is listed");
        assertEquals("", Files.readString(file));
        assertTrue(planFiles().contains("perubahan-2025.jenjang"), "it belongs to the plan");
        robot.type("program PX 9.99.99 \"Baru\"");
        robot.until(
                "it is read",
                () -> robot.opened().isRead() && !robot.opened().now().text(file).get().isEmpty());
    }

    @Test
    void aNameThatCannotBeGivenIsRefusedWhileItIsTyped() {
        new MenuHand(robot).choose(MENU, "Berkas baru");
        name("renstra");
        robot.await(
                "it is said",
                Text.class,
                each -> each.getText().equals("Di folder ini sudah ada renstra.jenjang."));
        robot.settle();
        robot.screenshot("berkas-nama");
        assertFalse(robot.see(button(IDialogConstants.OK_ID)::isEnabled), "it cannot be taken");
        robot.press("Escape");
    }

    @Test
    void aNewFolderIsSelectedAndTakesAFile() {
        new MenuHand(robot).choose(MENU, "Folder baru");
        take("2025");
        robot.until("it is listed", () -> names().contains("2025"));
        assertTrue(Files.isDirectory(root.resolve("2025")));
        new MenuHand(robot).choose(MENU, "Berkas baru");
        take("pengukuran");
        robot.until(
                "the file lies in it", () -> Files.exists(root.resolve("2025/pengukuran.jenjang")));
        robot.until("it is shown", () -> editors().contains("pengukuran.jenjang"));
    }

    /** What is not saved goes along, under the same name in the editor and for a crash. */
    @Test
    void aFileIsCalledOtherwiseWithWhatIsNotSaved() throws IOException {
        var text = typeInto(renstra);
        robot.until("a crash leaves it", () -> isKept("dari rapat"));
        robot.go(Views.FILES);
        select("renstra.jenjang");
        robot.press("F2");
        take("renstra-dinas");
        var now = root.resolve("renstra-dinas.jenjang");
        robot.until(
                "it is shown under its name",
                () -> editors().equals(List.of("renstra-dinas.jenjang")));
        assertEquals(SmallPlan.RENSTRA, Files.readString(now), "what was saved");
        assertFalse(Files.exists(renstra));
        assertEquals(
                List.of("2024.jenjang", "instansi.jenjang", "renstra-dinas.jenjang"), planFiles());
        assertEquals(text, robot.see(() -> robot.opened().now().text(now).orElseThrow()));
        robot.until("a crash leaves it there", () -> isKept("renstra-dinas.jenjang"));
        assertFalse(isKept("renstra.jenjang"), "and not twice");
        shows(now);
        robot.press("ctrl+s");
        robot.until("it is saved", () -> robot.see(() -> !robot.opened().isDirty()));
        assertEquals(text, Files.readString(now));
        robot.press("ctrl+z");
        robot.until(
                "what was typed before is undone",
                () -> !robot.opened().now().text(now).orElseThrow().equals(text));
    }

    @Test
    void aFolderIsCalledOtherwiseWithWhatIsShownOfIt() {
        var note = root.resolve("lampiran/catatan.txt");
        typeInto(note);
        robot.go(Views.FILES);
        select("lampiran");
        robot.press("F2");
        take("rapat");
        robot.until(
                "the file is held there",
                () ->
                        held(root.resolve("rapat/catatan.txt"))
                                .filter(PlanFile::isDirty)
                                .isPresent());
        assertFalse(Files.exists(root.resolve("lampiran")));
        assertTrue(names().contains("rapat"));
        assertEquals(List.of("renstra.jenjang", "catatan.txt"), editors());
    }

    @Test
    void whatIsRemovedComesBackWithWhatWasNotSaved() throws IOException {
        var text = typeInto(renstra);
        robot.go(Views.FILES);
        select("renstra.jenjang");
        robot.press("Delete");
        robot.await(
                "it is asked",
                Label.class,
                each -> each.getText().startsWith("Hapus renstra.jenjang?"));
        robot.settle();
        robot.screenshot("berkas-hapus");
        robot.click(button(0));
        robot.until("it is not listed", () -> !names().contains("renstra.jenjang"));
        assertFalse(Files.exists(renstra));
        assertEquals(List.of(), editors());
        assertEquals(List.of("2024.jenjang", "instansi.jenjang"), planFiles());
        robot.until("a crash leaves nothing of it", () -> !isKept("dari rapat"));
        robot.until("it is read", () -> robot.opened().isRead());

        robot.press("ctrl+z");
        robot.until("it is there again", () -> Files.exists(renstra));
        assertEquals(SmallPlan.RENSTRA, Files.readString(renstra), "what was saved");
        assertEquals(text, robot.see(() -> robot.opened().now().text(renstra).orElseThrow()));
        robot.until("it is listed", () -> names().contains("renstra.jenjang"));
        robot.until("a crash leaves it", () -> isKept("dari rapat"));
        robot.until("it is read", () -> robot.opened().isRead());
        robot.press("ctrl+z", "ctrl+z", "ctrl+z");
        robot.until(
                "steps before it are undone",
                () -> robot.opened().now().text(renstra).orElseThrow().equals(SmallPlan.RENSTRA));
    }

    @Test
    void aFolderIsRemovedWithAllThatIsInIt() {
        select("lampiran");
        robot.press("Delete");
        robot.await(
                "it is asked",
                Label.class,
                each -> each.getText().startsWith("Hapus folder lampiran dan 1 berkas"));
        robot.click(button(0));
        robot.until("it is not listed", () -> !names().contains("lampiran"));
        assertFalse(Files.exists(root.resolve("lampiran")));
        robot.press("ctrl+z");
        robot.until("it is there again", () -> Files.exists(root.resolve("lampiran/catatan.txt")));
        robot.until("it is listed", () -> names().contains("lampiran"));
    }

    /** Somebody has put another file there meanwhile. */
    @Test
    void whatCannotComeBackIsSaidWithItsReason() throws IOException {
        select("lampiran");
        robot.press("Delete");
        robot.click(button(0));
        robot.until("it is not listed", () -> !names().contains("lampiran"));
        Files.writeString(root.resolve("lampiran"), "");
        robot.press("ctrl+z");
        robot.await(
                "it is said",
                Label.class,
                each ->
                        each.getText()
                                .equals(
                                        "Tidak ada yang berubah: di tempatnya sudah ada berkas"
                                                + " atau folder lain."));
        robot.press("Escape");
        assertTrue(Files.isRegularFile(root.resolve("lampiran")));
        Files.delete(root.resolve("lampiran"));
        robot.press("ctrl+z");
        robot.until("it can be tried again", () -> names().contains("lampiran"));
    }

    @Test
    void theQuestionCanBeAnsweredWithNo() {
        robot.press("Delete");
        robot.click(button(1));
        assertTrue(Files.exists(renstra));
        assertTrue(names().contains("renstra.jenjang"));
    }
}
