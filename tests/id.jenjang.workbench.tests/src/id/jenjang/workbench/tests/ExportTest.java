package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A document asked for in the dialog lies on the disk, whole. */
class ExportTest {

    @TempDir Path folder;
    private Robot robot;
    private Path plan;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    @Test
    void theReportIsPrinted() throws IOException {
        robot.until(
                "the plan is read",
                () -> robot.window().getService(PlanDesk.class).plan().orElseThrow().isRead());
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
        robot.press("ctrl+p");
        var page = robot.await("the dialog is open", Button.class, each -> is(each, "Halaman web"));
        var target = robot.await("the target", Text.class, each -> each.getText().endsWith("docx"));
        robot.screenshot("ekspor");

        robot.click(page);
        robot.until("the file is named after it", () -> target.getText().endsWith(".html"));
        String named = robot.see(target::getText);
        var file = Path.of(named);
        assertEquals(plan.resolve("lkjip-2023.html"), file);
        robot.click(
                robot.await("the button", Button.class, each -> is(each, "Cetak") && push(each)));
        robot.await("it is done", Button.class, each -> is(each, "Buka &folder"));
        robot.screenshot("ekspor-selesai");
        robot.press("Escape");
        var written = Files.readString(file);
        assertTrue(written.contains("SEKRETARIAT") && written.strip().endsWith("</html>"));
    }

    @Test
    void theChecksReviewIsPrinted() throws IOException {
        dialog("Catatan Hasil Reviu");
        var file = plan.resolve("hasil-periksa-2023.html");
        print("cetak-reviu", "selesai dicetak");
        var written = Files.readString(file);
        assertTrue(written.contains("CATATAN HASIL REVIU"), "It is the review");
        assertTrue(written.contains("rpjmd.jenjang:"), "It says where findings stand");
    }

    @Test
    void allDocumentsArePrintedIntoAFolderAsDrafts() throws IOException {
        var file = plan.resolve("setda").resolve("renstra.jenjang");
        robot.let(() -> append(file, "program P1 \"Galat\" untuk TidakAda\n"));
        robot.until("the plan is read", () -> robot.opened().isRead());
        dialog(
                "Semua dokumen rencana (satu folder, tanpa Catatan Hasil Reviu dan Pratinjau Evaluasi AKIP)");
        var folder = plan.resolve("dokumen-2023");
        robot.await("it warns", Text.class, each -> each.getText().contains("tanda DRAF"));
        print("cetak-semua", "dokumen selesai dicetak");
        try (var files = Files.list(folder)) {
            var names = files.map(each -> each.getFileName().toString()).toList();
            assertTrue(names.contains("lkjip-2023.html"), names::toString);
            assertTrue(names.size() > 5, names::toString);
        }
        assertTrue(Files.readString(folder.resolve("lkjip-2023.html")).contains("DRAF"));
    }

    @Test
    void itIsSaidThatWhatIsNotSavedIsPrintedAndThatAFileIsReplaced() throws IOException {
        Files.writeString(plan.resolve("renstra-2023.html"), "lama");
        robot.let(() -> append(plan.resolve("setda").resolve("renstra.jenjang"), "// baru\n"));
        dialog("Rencana Strategis");
        var said =
                robot.await(
                        "it says so",
                        Text.class,
                        each -> each.getText().contains("perubahan yang belum disimpan"));
        var target = robot.await("the target", Text.class, each -> each.getText().endsWith("html"));
        robot.let(() -> target.setText(plan.resolve("renstra-2023.html").toString()));
        robot.until(
                "it says what is lost",
                () ->
                        said.getText()
                                        .strip()
                                        .startsWith(
                                                "renstra-2023.html sudah ada dan akan diganti. ")
                                && said.getText().endsWith("perubahan yang belum disimpan."));
    }

    private void append(Path file, String text) {
        try {
            var document = robot.opened().file(file).document();
            document.set(document.get() + text);
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    /** Opens the dialog with a kind of document as a page. */
    private void dialog(String kind) {
        robot.until("the plan is read", () -> robot.opened().isRead());
        var editor = robot.await("the text is shown", StyledText.class, StyledText::getEditable);
        robot.click(editor, 200, 8);
        robot.press("ctrl+p");
        var table = robot.await("the kinds", Table.class, each -> item(each, kind).isPresent());
        robot.let(table::setFocus);
        robot.press("End");
        for (int i = 0; i < count(table) && !chosen(table).equals(kind); i++) {
            robot.press("Up");
        }
        assertEquals(kind, chosen(table));
        robot.click(robot.await("the form", Button.class, each -> is(each, "Halaman web")));
    }

    private int count(Table table) {
        return robot.see(table::getItemCount);
    }

    private String chosen(Table table) {
        return robot.see(() -> table.getSelection()[0].getText());
    }

    private static Optional<TableItem> item(Table table, String text) {
        return Arrays.stream(table.getItems())
                .filter(each -> each.getText().equals(text))
                .findFirst();
    }

    private void print(String scene, String told) {
        robot.screenshot(scene);
        robot.click(
                robot.await("the button", Button.class, each -> is(each, "Cetak") && push(each)));
        robot.await("it is done", Label.class, each -> each.getText().contains(told));
        robot.screenshot(scene + "-selesai");
        robot.press("Escape");
    }

    private static boolean is(Button button, String text) {
        return button.getText().replace("&", "").startsWith(text.replace("&", ""));
    }

    private static boolean push(Button button) {
        return (button.getStyle() & SWT.PUSH) != 0;
    }
}
