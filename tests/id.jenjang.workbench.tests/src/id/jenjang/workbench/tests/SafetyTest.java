package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.SavingElsewhere;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Work is not lost: neither to others who write the same files, nor to a crash. */
class SafetyTest {

    private static final String OLD =
            """
            daerah Kota "Kota" {
              provinsi "Riau"
            }

            daerah Lain "Lain" {
              provinsi "Riau"
            }
            """;

    @TempDir Path folder;
    private Robot robot;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        file = folder.toRealPath().resolve("rpjmd.jenjang");
        Files.writeString(file, OLD);
    }

    private void open() {
        robot.open(file.getParent());
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private OpenPlan plan() {
        return robot.window().getService(PlanDesk.class).plan().orElseThrow();
    }

    private String text() {
        return robot.see(() -> plan().now().text(file).orElse(""));
    }

    private void write(String text) {
        robot.let(
                () -> {
                    try {
                        plan().say("uji", file, text);
                    } catch (IOException wrong) {
                        throw new UncheckedIOException(wrong);
                    }
                });
    }

    @Test
    void takesOverWhatOthersWrite() throws IOException {
        open();
        var theirs = OLD.replace("\"Riau\"", "\"Riau Raya\"");
        Files.writeString(file, theirs);
        robot.until("the text is theirs", () -> text().equals(theirs));
        assertFalse(robot.see(() -> plan().isDirty()));
        assertEquals("Perubahan dari luar", robot.see(() -> PlanTexts.lastStep(plan())));
    }

    @Test
    void bringsTogetherWhatDoesNotCollide() throws IOException {
        open();
        write("// saya\n" + OLD);
        Files.writeString(file, OLD + "// mereka\n");
        robot.until("both are there", () -> text().equals("// saya\n" + OLD + "// mereka\n"));
        assertTrue(robot.see(() -> plan().isDirty()));
    }

    @Test
    void asksAboutWhatCollides() throws IOException {
        open();
        write(OLD.replaceFirst("Riau", "Milik Saya"));
        var theirs = OLD.replaceFirst("Riau", "Milik Mereka");
        Files.writeString(file, theirs);
        robot.await("it asks", Button.class, each -> each.getText().equals("Dari &luar"));
        robot.screenshot("gabung");
        robot.press("alt+l", "alt+g");
        robot.until("the text is theirs", () -> text().equals(theirs));
    }

    @Test
    void offersWhatACrashLeft() throws IOException {
        var lost = OLD + "// belum disimpan\n";
        var left = LostWork.leave(file, OLD, lost);
        open();
        robot.await("it asks", Button.class, each -> each.getText().equals("&Pulihkan"));
        robot.screenshot("pulihkan");
        robot.press("alt+p");
        robot.until("it is there again", () -> text().equals(lost));
        assertTrue(robot.see(() -> plan().isDirty()));
        robot.until("it is asked once", () -> !Files.exists(left));
        assertEquals(OLD, Files.readString(file));
    }

    @Test
    void showsWhatIsRecoveredWhereItWasTyped() throws IOException {
        var other = file.resolveSibling("renstra.jenjang");
        Files.writeString(other, "// satu\n");
        LostWork.leave(other, "// satu\n", "// satu\n// dua\n");
        open();
        robot.await("it asks", Button.class, each -> each.getText().equals("&Pulihkan"));
        robot.press("alt+p");
        var editor =
                robot.await(
                        "it is shown",
                        StyledText.class,
                        each -> each.isFocusControl() && each.getText().endsWith("// dua\n"));
        assertEquals("// satu\n".length(), robot.<Integer>see(editor::getCaretOffset));
        robot.press("ctrl+s");
        robot.until("it is saved", () -> PlanTexts.keeps(other.getParent(), "// dua"));
    }

    @Test
    void keepsUnsavedTextsUntilTheyAreSaved() throws IOException {
        open();
        write("// saya\n" + OLD);
        var journal = Settings.folder().orElseThrow().resolve("pulih");
        robot.until("it is kept", () -> PlanTexts.keeps(journal, "// saya"));
        robot.let(
                () -> {
                    try {
                        plan().save();
                    } catch (IOException wrong) {
                        throw new UncheckedIOException(wrong);
                    }
                });
        robot.until("it is forgotten", () -> !PlanTexts.keeps(journal, "// saya"));
        assertEquals("// saya\n" + OLD, Files.readString(file));
    }

    @Test
    void keepsTheTextOfAFileThatOthersDelete() throws IOException {
        open();
        Files.delete(file);
        robot.await(
                "it is told", Label.class, each -> each.getText().contains("dihapus dari luar"));
        robot.screenshot("dihapus-dari-luar");
        robot.press("Escape");
        assertEquals(OLD, text());
        robot.let(
                () -> {
                    try {
                        plan().save();
                    } catch (IOException wrong) {
                        throw new UncheckedIOException(wrong);
                    }
                });
        assertEquals(OLD, Files.readString(file));
    }

    @Test
    void keepsTheWorkWhenItCannotBeSavedAndGoesOnElsewhere(@TempDir Path elsewhere)
            throws IOException {
        open();
        var mine = "// saya\n" + OLD;
        write(mine);
        hinder();
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
        robot.press("ctrl+s");
        robot.await("it is told", Label.class, each -> each.getText().contains("belum tersimpan"));
        robot.screenshot("tidak-tersimpan");
        robot.press("Escape");
        assertTrue(robot.see(() -> plan().isDirty()));
        assertEquals(OLD, Files.readString(file));

        var other = elsewhere.toRealPath().resolve("salinan");
        robot.soon(() -> SavingElsewhere.save(robot.windowNow(), plan(), other));
        robot.until("it is open there", () -> plan().root().equals(other));
        assertFalse(robot.see(() -> plan().isDirty()));
        assertEquals(mine, Files.readString(other.resolve("rpjmd.jenjang")));
        assertEquals(OLD, Files.readString(file));
    }

    @Test
    void aWriteProtectedFileIsNotTypedInto() throws Exception {
        try (var closed = ClosedFile.of(file)) {
            open();
            robot.click(editor(), 200, 8);
            robot.type("x");
            robot.await("it is told", Label.class, SafetyTest::isAboutWriting);
            robot.screenshot("hanya-baca");
            robot.press("Escape");
            assertEquals(OLD, text());
            assertFalse(robot.see(() -> plan().isDirty()));
        }
    }

    private static boolean isAboutWriting(Label label) {
        return label.getText().contains("hanya dapat dibaca");
    }

    /** What was typed stays and can be typed on; it is said what is not saved, where, and why. */
    @Test
    void aFileThatBecomesWriteProtectedWhileItIsTypedInKeepsTheWork() throws Exception {
        open();
        var editor = editor();
        type(editor, "// satu\n");
        var mine = "// dua\n// satu\n" + OLD;
        try (var closed = ClosedFile.of(file)) {
            robot.until("its tab tells", () -> tab().equals("rpjmd.jenjang (hanya dapat dibaca)"));
            robot.away();
            robot.screenshot("menjadi-hanya-baca");
            type(editor, "// dua\n");
            robot.until("both are there", () -> text().equals(mine));

            robot.press("ctrl+s");
            var said =
                    "rpjmd.jenjang di "
                            + file.getParent()
                            + " belum tersimpan: berkas itu hanya dapat dibaca. Perubahan Anda masih"
                            + " terbuka di sini. Mintalah izin menulis lalu simpan lagi, atau simpan"
                            + " rencananya di folder lain.";
            robot.await("it is told", Label.class, each -> each.getText().equals(said));
            robot.await("another folder is offered", Button.class, SafetyTest::isElsewhere);
            robot.screenshot("menjadi-hanya-baca-simpan");
            robot.press("Escape");
            robot.until(
                    "it is read",
                    () -> robot.find(Button.class, SafetyTest::isElsewhere).isEmpty());
            assertTrue(robot.see(() -> plan().isDirty()));
            assertEquals(OLD, Files.readString(file));
        }
        robot.until("its tab tells no longer", () -> tab().equals("rpjmd.jenjang"));
        robot.enter(editor);
        robot.press("ctrl+s");
        robot.until("it is saved", () -> !plan().isDirty());
        assertEquals(mine, Files.readString(file));
    }

    /**
     * One that becomes so before anything is typed is treated as one that was so from the start.
     */
    @Test
    void aFileThatBecomesWriteProtectedIsNotTypedIntoUntilItMayBeWritten() throws Exception {
        open();
        var editor = editor();
        try (var closed = ClosedFile.of(file)) {
            robot.until("its tab tells", () -> tab().equals("rpjmd.jenjang (hanya dapat dibaca)"));
            robot.enter(editor);
            robot.type("x");
            robot.await("it is told", Label.class, SafetyTest::isAboutWriting);
            robot.press("Escape");
            robot.until("it is read", () -> editor.isFocusControl());
            assertEquals(OLD, text());
        }
        robot.until("its tab tells no longer", () -> tab().equals("rpjmd.jenjang"));
        type(editor, "// satu\n");
        robot.until("it is typed", () -> text().equals("// satu\n" + OLD));
    }

    private StyledText editor() {
        return robot.await(
                "the text is shown", StyledText.class, each -> each.getText().equals(OLD));
    }

    /** Types at the beginning of the text. */
    private void type(StyledText editor, String words) {
        robot.enter(editor);
        robot.press("ctrl+Home");
        robot.type(words);
    }

    private static boolean isElsewhere(Button button) {
        return button.getText().equals("Simpan di &folder lain ...");
    }

    /** What the tab of the editor says, without the sign of a text that is not saved. */
    private String tab() {
        return robot.find(
                        CTabFolder.class,
                        each ->
                                each.getSelection() != null
                                        && each.getSelection().getText().contains("rpjmd.jenjang"))
                .map(each -> each.getSelection().getText().replaceFirst("^\\*", ""))
                .orElse("");
    }

    /** Takes all names of the files that are written beside and then take its place. */
    private void hinder() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.createFile(
                    file.resolveSibling(
                            ".rpjmd.jenjang." + ProcessHandle.current().pid() + "-" + i));
        }
    }

    @Test
    void offersToReadAnotherEncoding() throws IOException {
        var strange = file.resolveSibling("lama.jenjang");
        Files.writeString(strange, "// \u201ctua\u201d\n", Charset.forName("windows-1252"));
        open();
        robot.await("it asks", Button.class, each -> each.getText().equals("&Baca demikian"));
        robot.press("alt+b");
        robot.until(
                "it is read",
                () ->
                        plan().now()
                                .text(strange)
                                .filter("// \u201ctua\u201d\n"::equals)
                                .isPresent());
        assertTrue(robot.see(() -> plan().isDirty()));
    }
}
