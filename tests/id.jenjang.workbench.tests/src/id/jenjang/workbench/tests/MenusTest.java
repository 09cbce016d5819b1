package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the menu key offers for what is selected, in every part: what can be done here, no more. */
class MenusTest {

    @TempDir Path folder;
    private final Listener watching = event -> shown = (Menu) event.widget;
    private Robot robot;
    private Stage stage;
    private Menu shown;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        stage.open(PlanCopy.of("dumai-2023", folder));
        robot.let(() -> robot.windowNow().getShell().forceActive());
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    /** The words of the menu that comes up; lines between groups are dashes. */
    private List<String> menu(String scene) {
        return menu(scene, "shift+F10");
    }

    private List<String> menu(String scene, String key) {
        shown = null;
        var display = robot.window().getShell().getDisplay();
        robot.let(() -> display.addFilter(SWT.Show, watching));
        try {
            robot.press(key);
            robot.until("a menu is there", () -> shown != null && shown.isVisible());
        } finally {
            robot.let(() -> display.removeFilter(SWT.Show, watching));
        }
        var menu = shown;
        robot.screenshot(scene);
        var words = robot.see(() -> Stream.of(menu.getItems()).map(MenusTest::words).toList());
        robot.press("Escape");
        robot.until("it is gone", () -> menu.isDisposed() || !menu.isVisible());
        return words;
    }

    private static String words(MenuItem item) {
        boolean line = (item.getStyle() & SWT.SEPARATOR) != 0;
        return line ? "-" : item.getText().replace("&", "").split("\t")[0];
    }

    @Test
    void theSettingsBeginWithThoseOfTheProgram() {
        new MenuHand(robot).choose("alt+j", "Setelan ...");
        var ok = stage.button(IDialogConstants.OK_ID);
        robot.await("its own are chosen", Tree.class, each -> isOwn(each, ok.getShell()));
        stage.close(ok);
    }

    private static boolean isOwn(Tree pages, Shell settings) {
        return pages.getShell() == settings
                && pages.getSelectionCount() == 1
                && pages.getSelection()[0].getText().equals("Jenjang");
    }

    @Test
    void ofTheTree() {
        robot.go(Views.CASCADE);
        robot.press("Home", "Down");
        stage.still();
        assertEquals(
                List.of(
                        "Tambah di bawahnya",
                        "-",
                        "Ubah nama",
                        "Ganti nama singkat ...",
                        "Gandakan",
                        "-",
                        "Naikkan (Alt+\u2191)",
                        "Turunkan (Alt+\u2193)",
                        "-",
                        "Potong",
                        "Salin",
                        "Tempel",
                        "Hapus",
                        "-",
                        "Buka formulir",
                        "Buka sampai"),
                menu("menu-pohon"));
    }

    @Test
    void ofTheFiles() {
        robot.go(Views.FILES);
        robot.press("Home");
        assertEquals(
                List.of(
                        "Buka",
                        "-",
                        "Berkas baru ...",
                        "Folder baru ...",
                        "-",
                        "Ganti nama ...",
                        "Hapus",
                        "-",
                        "Buka di pengelola berkas",
                        "Salin jalurnya"),
                menu("menu-daftar-berkas"));
    }

    @Test
    void ofAFinding() {
        robot.go(Views.PROBLEMS);
        robot.press("Home", "Down", "Down");
        assertEquals(
                List.of("Buka di teks", "Salin", "-", "Abaikan J401 di sini, dengan alasan"),
                menu("menu-masalah"));
    }

    @Test
    void ofTheTables() {
        robot.go(Views.GRID);
        stage.still();
        robot.press("ctrl+Home", "Down", "Right");
        assertEquals(
                List.of(
                        "Potong",
                        "Salin",
                        "Tempel",
                        "-",
                        "Isi ke kanan",
                        "Isi ke bawah",
                        "Kosongkan",
                        "-",
                        "Judul baris selebar isinya"),
                menu("menu-tabel"));
    }

    @Test
    void ofTheText() {
        robot.press("alt+0");
        robot.until(
                "somebody writes",
                () -> robot.page().getActivePart() == robot.page().getActiveEditor());
        assertEquals(
                List.of(
                        "Batalkan",
                        "Kembali ke yang tersimpan",
                        "Simpan",
                        "-",
                        "Tampilkan di",
                        "-",
                        "Potong",
                        "Salin",
                        "Tempel",
                        "-",
                        "Perbaikan",
                        "Geser ke kanan",
                        "Geser ke kiri",
                        "-",
                        "Ganti nama singkat ...",
                        "Rapikan tata letak",
                        "-",
                        "Baris",
                        "Cari rujukan",
                        "-",
                        "Setelan ..."),
                menu("menu-teks"));
    }

    @Test
    void ofTheProgramWhereSomebodyWrites() {
        robot.press("alt+0");
        robot.until(
                "somebody writes",
                () -> robot.page().getActivePart() == robot.page().getActiveEditor());
        assertEquals(
                List.of(
                        "Rencana baru ...",
                        "-",
                        "Buka rencana ...",
                        "Tutup rencana",
                        "-",
                        "Simpan",
                        "Simpan semua",
                        "Simpan di folder lain ...",
                        "-",
                        "Cetak dokumen ...",
                        "-",
                        "Keluar"),
                menu("menu-berkas", "alt+b"));
        assertEquals(
                List.of(
                        "Batalkan",
                        "Ulangi",
                        "-",
                        "Potong",
                        "Salin",
                        "Tempel",
                        "Hapus",
                        "Pilih semua",
                        "-",
                        "Cari dan ganti ...",
                        "-",
                        "Cari berikutnya",
                        "Cari sebelumnya",
                        "Cari sambil mengetik",
                        "Cari ke belakang sambil mengetik",
                        "-",
                        "Ganti nama singkat ...",
                        "Cari rujukan",
                        "Buka definisi",
                        "-",
                        "Rapikan tata letak",
                        "Jadikan komentar atau kembalikan",
                        "-",
                        "Tampilkan keterangan",
                        "-",
                        "Lengkapi kata",
                        "Perbaikan"),
                menu("menu-sunting", "alt+s"));
    }

    @Test
    void ofABox() {
        stage.perspective("meninjau");
        robot.go(Views.DIAGRAM);
        stage.still();
        robot.press("Home", "Right");
        robot.until("a box is chosen", () -> desk().selected().isPresent());
        stage.still();
        assertEquals(
                List.of(
                        "Buka formulir (Enter)",
                        "Lipat yang di bawahnya (Spasi)",
                        "-",
                        "Perkecil (-)",
                        "Perbesar (+)",
                        "Tampilkan seluruhnya (Home)",
                        "-",
                        "Simpan gambar ...",
                        "Cetak gambar ..."),
                menu("menu-diagram"));
        new MenuHand(robot).choose("shift+F10", "Buka formulir");
        robot.until(
                "its form is shown",
                () -> robot.page().getActivePart().getSite().getId().equals(Views.FORM));
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }
}
