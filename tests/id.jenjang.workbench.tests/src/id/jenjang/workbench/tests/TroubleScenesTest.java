package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people see when something is not as they thought. */
class TroubleScenesTest {

    private static final String OLD = "daerah Dumai \"Kota Dumai\" {\n  provinsi \"Riau\"\n}\n";

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        file = folder.toRealPath().resolve("dinas-kesehatan").resolve("daerah.jenjang");
        Files.createDirectories(file.getParent());
        Files.writeString(file, OLD);
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    /** A sentence with buttons, which is closed without an answer. */
    private void told(String scene) {
        var word = robot.await("it is told", Label.class, this::isTold);
        robot.away();
        stage.scene(scene);
        robot.press("Escape");
        robot.until("it is gone", word::isDisposed);
    }

    private boolean isTold(Label label) {
        return label.getShell() != robot.windowNow().getShell() && label.getText().contains(" ");
    }

    private void write(Path file, String text) {
        robot.let(
                () -> {
                    try {
                        robot.opened().say("uji", file, text);
                    } catch (IOException wrong) {
                        throw new UncheckedIOException(wrong);
                    }
                });
    }

    @Test
    void workIsOfferedThatACrashLeft() throws IOException {
        var other = Files.writeString(file.resolveSibling("instansi.jenjang"), "");
        lost(file, OLD);
        lost(other, "semula lain");
        robot.open(file.getParent());
        told("pulihkan");
    }

    private static void lost(Path file, String before) throws IOException {
        LostWork.leave(file, before, "// belum disimpan\n" + before);
    }

    @Test
    void aColleagueHasItOpen() throws IOException {
        var notice =
                String.join(
                        "\n",
                        "Bagian Organisasi",
                        "PC-07",
                        "2026-03-04T02:05:00Z",
                        "12 2026-03-04T01:00:00Z",
                        "Z:\\rpjmd.jenjang",
                        "t",
                        "");
        var notices = Files.createDirectory(file.resolveSibling(".kunci"));
        Files.writeString(notices.resolve(file.getFileName() + ".kunci"), notice);
        robot.open(file.getParent());
        told("rekan-membuka");
    }

    @Test
    void aFileIsGone() throws IOException {
        stage.open(file.getParent());
        Files.delete(file);
        told("dihapus-dari-luar");
    }

    @Test
    void aFileIsInAnotherEncoding() throws IOException {
        var strange = file.resolveSibling("lama.jenjang");
        Files.writeString(strange, "// \u201ctua\u201d\n", Charset.forName("windows-1252"));
        robot.open(file.getParent());
        told("penyandian-lain");
    }

    @Test
    void itCannotBeSaved() throws IOException {
        stage.open(file.getParent());
        write(file, "// saya\n" + OLD);
        for (int i = 0; i < 100; i++) {
            var taken = ".daerah.jenjang." + ProcessHandle.current().pid() + "-" + i;
            Files.createFile(file.resolveSibling(taken));
        }
        stage.command("org.eclipse.ui.file.saveAll");
        told("tidak-tersimpan");
        // Nor is anything asked about it.
        stage.still();
        var main = robot.window().getShell();
        assertSame(main, robot.see(() -> main.getDisplay().getActiveShell()));
        assertTrue(robot.see(() -> robot.opened().isDirty()));
    }

    @Test
    void itIsClosedWithoutSaving() {
        stage.open(file.getParent());
        write(file, "// saya\n" + OLD);
        stage.command("id.jenjang.workbench.closePlan");
        told("belum-disimpan");
    }

    @Test
    void aFolderHoldsNoPlan() throws IOException {
        var empty = Files.createDirectory(folder.toRealPath().resolve("unduhan"));
        robot.soon(() -> PlanOpening.open(robot.windowNow(), empty));
        told("tidak-terbuka");
    }

    @Test
    void aFolderIsGone() throws IOException {
        var gone = folder.toRealPath().resolve("drive-bersama").resolve("renstra-2024");
        robot.soon(() -> PlanOpening.open(robot.windowNow(), gone));
        told("folder-tidak-ada");
    }

    @Test
    void aPlanWithMistakesIsPrintedAsADraft() throws IOException {
        var plan = PlanCopy.of("dumai-2023", folder);
        stage.open(plan);
        var text = plan.resolve("setda").resolve("renstra.jenjang");
        write(text, Files.readString(text) + "program P1 \"Galat\" untuk TidakAda\n");
        robot.until("the plan is read", () -> robot.opened().isRead());
        stage.command("id.jenjang.workbench.exportDocument");
        var print = stage.button(IDialogConstants.OK_ID);
        robot.await("it warns", Text.class, each -> each.getText().contains("DRA"));
        var target = robot.await("the target", Text.class, each -> each.getText().endsWith("docx"));
        robot.let(() -> target.setText("LKjIP 2023.docx"));
        stage.scene("ekspor-draf");
        stage.close(print);
    }
}
