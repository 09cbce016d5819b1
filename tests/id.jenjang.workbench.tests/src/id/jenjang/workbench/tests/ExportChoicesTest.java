package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** What is chosen in the dialog is what is printed: template, year, and whether it is a draft. */
class ExportChoicesTest {

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private Path plan;
    private Button print;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        plan = SmallPlan.in(folder);
        Files.writeString(plan.resolve("2025.jenjang"), SmallPlan.YEAR.replace("2024", "2025"));
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    /** Opens the dialog. */
    private void ask() {
        robot.until("the plan is read", () -> robot.opened().isRead());
        stage.command("id.jenjang.workbench.exportDocument");
        print = stage.button(IDialogConstants.OK_ID);
    }

    private void open() {
        stage.open(plan);
        ask();
    }

    private boolean isHere(org.eclipse.swt.widgets.Control control) {
        return control.getShell() == print.getShell();
    }

    private Text template() {
        return robot.await(
                "the template", Text.class, each -> isHere(each) && !each.getMessage().isEmpty());
    }

    private Text target() {
        return robot.await(
                "the target",
                Text.class,
                each -> isHere(each) && each.getText().matches(".*\\.(docx|html)"));
    }

    /** The file that is written. */
    private Path file() {
        String named = robot.see(target()::getText);
        return Path.of(named);
    }

    private Button choice(String words) {
        return robot.await(
                words,
                Button.class,
                each -> isHere(each) && each.getText().replace("&", "").contains(words));
    }

    private Combo years() {
        return robot.await(
                "years",
                Combo.class,
                each -> isHere(each) && Arrays.stream(each.getItems()).anyMatch(this::is2025));
    }

    private boolean is2025(String words) {
        return words.contains("2025");
    }

    private void says(String words) {
        robot.await(words, Text.class, each -> isHere(each) && each.getText().contains(words));
    }

    /** Prints what is asked for, and waits until that is told. */
    private void print(String told) {
        robot.until("it can be printed", print::isEnabled);
        robot.soon(() -> print.notifyListeners(SWT.Selection, new Event()));
        robot.until("the dialog is closed", print::isDisposed);
        var label = robot.await(told, Label.class, each -> each.getText().contains(told));
        robot.press("Escape");
        robot.until("it is gone", label::isDisposed);
    }

    @Test
    void theDocumentIsDressedInTheTemplateThatIsChosen() throws IOException {
        open();
        var dress =
                Path.of(
                        System.getProperty("jenjang.root"),
                        "examples",
                        "templat",
                        "templat-dinas.dotx");
        var template = template();
        robot.let(() -> template.setText(dress.toString()));
        var file = file();
        robot.screenshot("ekspor-templat");
        print("selesai dicetak");
        var parts = WordFile.of(file).parts();
        assertTrue(parts.contains("word/media/lambang.png"), parts::toString);
        assertTrue(parts.contains("word/header1.xml"), parts::toString);
    }

    @Test
    void aTemplateThatIsNoneIsRefused() throws IOException {
        open();
        var template = template();
        var none = plan.resolve("tidak-ada.dotx");
        robot.let(() -> template.setText(none.toString()));
        says("Templat " + none + " tidak ada.");
        assertFalse(robot.see(print::isEnabled));
        var wrong = Files.writeString(plan.resolve("kop.dotx"), "bukan templat");
        robot.let(() -> template.setText(wrong.toString()));
        var file = file();
        print("Templat " + wrong + " tidak dapat dipakai");
        assertFalse(Files.exists(file));
    }

    @Test
    void theYearThatIsChosenIsPrinted() throws IOException {
        open();
        robot.click(choice("Halaman web"));
        var years = years();
        var other =
                robot.see(
                        () ->
                                Arrays.stream(years.getItems())
                                        .filter(each -> each.contains("2024"))
                                        .findFirst()
                                        .orElseThrow());
        robot.let(
                () -> {
                    years.select(years.indexOf(other));
                    years.notifyListeners(SWT.Selection, new Event());
                });
        var target = target();
        robot.until("the file is named after it", () -> target.getText().contains("2024"));
        var file = file();
        print("selesai dicetak");
        var text = Files.readString(file);
        assertTrue(text.contains("TAHUN 2024"));
        assertFalse(text.contains("TAHUN 2025"));
        // The next time the same is offered.
        ask();
        assertEquals(other, robot.see(years()::getText));
        stage.close(print);
    }

    @Test
    void aPlanWithMistakesIsADraftUnlessSomebodyInsists() throws IOException {
        open();
        says("Dokumen dicetak dengan tanda DRAF.");
        robot.click(choice("Halaman web"));
        var file = file();
        print("selesai dicetak");
        assertTrue(Files.readString(file).contains("DRAF"));
        ask();
        robot.click(choice("Cetak tanpa tanda DRAF"));
        says("tanpa tanda DRAF. " + file.getFileName() + " sudah ada dan akan diganti.");
        print("selesai dicetak");
        assertFalse(Files.readString(file).contains("DRAF"));
    }

    @Test
    void aFileThatWasNotPrintedIsReplacedOnlyWhenSomebodySaysSo() throws IOException {
        open();
        var file = file();
        Files.writeString(file, "ditulis tangan");
        var target = target();
        robot.let(() -> target.setText(file.toString()));
        says(file.getFileName() + " sudah ada, bukan hasil cetak Jenjang");

        robot.until("it can be printed", print::isEnabled);
        robot.soon(() -> print.notifyListeners(SWT.Selection, new Event()));
        var keep =
                robot.await(
                        "it is asked",
                        Button.class,
                        each -> each.getText().equals("&Batal") && !isHere(each));
        robot.screenshot("ekspor-ganti-berkas-lain");
        robot.soon(() -> keep.notifyListeners(SWT.Selection, new Event()));
        robot.until("the question is gone", keep::isDisposed);
        assertEquals("ditulis tangan", Files.readString(file));

        robot.soon(() -> print.notifyListeners(SWT.Selection, new Event()));
        var replace =
                robot.await(
                        "it is asked again",
                        Button.class,
                        each -> each.getText().equals("&Ganti berkas"));
        robot.soon(() -> replace.notifyListeners(SWT.Selection, new Event()));
        robot.until("the dialog is closed", print::isDisposed);
        var told = robot.await("it is told", Label.class, each -> isDone(each));
        robot.press("Escape");
        robot.until("it is gone", told::isDisposed);

        // Now it is one that was printed, in which people may have written.
        ask();
        says("tulisan pada tempat isiannya dipertahankan");
        stage.close(print);
    }

    /** What people wrote behind a password cannot be taken over. */
    @Test
    void aFileBehindAPasswordIsNotReplaced() throws IOException {
        open();
        var file = file();
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var begin = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        var locked = ByteBuffer.allocate(200).put(begin).put(name).array();
        Files.write(file, locked);
        var target = target();
        robot.let(() -> target.setText(file.toString()));
        says("dilindungi kata sandi");
        assertFalse(robot.see(print::isEnabled));
        stage.close(print);
        assertArrayEquals(locked, Files.readAllBytes(file));
    }

    private static boolean isDone(Label label) {
        return label.getText().contains("selesai dicetak");
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenIsToldAtOnce() throws Exception {
        open();
        try (var disk = SmallDisk.mount(folder)) {
            var target = target();
            robot.let(() -> target.setText(disk.folder().resolve("a.docx").toString()));
            robot.until("it can be printed", print::isEnabled);
            disk.protect();
            robot.let(() -> target.setText(disk.folder().resolve("b.docx").toString()));
            says("tidak dapat ditulis: media penyimpanannya hanya dapat dibaca.");
            assertFalse(robot.see(print::isEnabled));
        }
        stage.close(print);
    }

    @Test
    void nothingIsPrintedOfAPlanThatIsNotReadWhole() throws IOException {
        var strange = plan.resolve("lama.jenjang");
        Files.writeString(strange, "// \u201ctua\u201d\n", Charset.forName("windows-1252"));
        robot.open(plan);
        var leave =
                robot.await(
                        "it asks how to read it",
                        Button.class,
                        each -> each.getText().equals("B&iarkan"));
        robot.click("it is left alone", () -> Robot.middleOf(leave), leave::isDisposed);
        ask();
        says("Dokumen tidak dapat dicetak, karena ada berkas rencana yang tidak terbaca.");
        says("lama.jenjang");
        robot.screenshot("ekspor-ditolak");
        assertFalse(robot.see(print::isEnabled));
        stage.close(print);
    }
}
