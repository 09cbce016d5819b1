package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Dumai plan goes out as a workbook, is changed there, and comes back. */
class ExcelDumaiTest {

    private static final String CHANGED =
            """
            - 2023.jenjang: P3:   Rp 6.035.882.866 sumber "DBH", "PAD" realisasi Rp 5.799.539.937
            - 2023.jenjang: IKU2: realisasi 20 {
            - 2023.jenjang: pendorong "Direksi BUMD bersikap kooperatif"
            - renstra.jenjang: target       2022: 2, 2023: 2, 2024: 3, 2025: 3, 2026: 4
            - renstra.jenjang: sasaran S2 "Meningkatnya PAD dari Laba Perusahaan Daerah/BUMD" mendukung SD1 {
            - renstra.jenjang: rumus "Jumlah BUMD"
            + 2023.jenjang: P3:   Rp 6.035.882.867 sumber "DBH", "PAD" realisasi Rp 5.799.539.937
            + 2023.jenjang: IKU2: realisasi 20,5 {
            + 2023.jenjang: pendorong "Direksi rajin", "Rapat tiap bulan"
            + renstra.jenjang: target       2022: 2, 2023: 2, 2024: 4, 2025: 3, 2026: 4
            + renstra.jenjang: sasaran S2 "Sasaran yang baru" mendukung SD1 {
            + renstra.jenjang: rumus "Jumlah BUMD sehat"
            """;

    @TempDir Path folder;

    private Path exported;

    @BeforeEach
    void export() {
        exported = folder.resolve("rencana.xlsx");
        var program = Program.run("ekspor", Dumai.FOLDER, "-o", exported);
        assertEquals(new Program(0, exported + " ditulis.\n", ""), program);
    }

    @Test
    void whatAPersonChangesIsInTheTextAndNothingElse() throws Exception {
        var before = imported(exported, "semula");
        var changed = folder.resolve("diubah.xlsx");
        try (var book = Workbook.open(exported)) {
            book.cell("Target", "2024", "IKU1").setCellValue(4);
            book.cell("Realisasi", "Realisasi", "2023", "IKU2").setCellValue(20.5);
            book.cell("Anggaran", "Pagu", "2023", "perubahan", "P3").setCellValue(6_035_882_867L);
            book.cell("Kaskade", "Uraian", "S2").setCellValue("Sasaran yang baru");
            book.cell("Analisis", "Pendorong", "2023", "IKU4")
                    .setCellValue("• Direksi rajin\n• Rapat tiap bulan");
            book.cell("Indikator", "Rumus", "IKU4").setCellValue("Jumlah BUMD sehat");
            book.save(changed);
        }
        var after = imported(changed, "diubah");

        assertEquals(CHANGED, difference(before, after));
    }

    @Test
    void aWorkbookThatWasOnlySavedAgainIsTheSamePlan() throws Exception {
        var before = imported(exported, "semula");
        var saved = folder.resolve("disimpan.xlsx");
        try (var book = Workbook.open(exported)) {
            book.save(saved);
        }
        assertEquals("", difference(before, imported(saved, "disimpan")));
    }

    @Test
    void intoThePlanItselfAnUnchangedWorkbookAddsNothing() throws Exception {
        var plan = Dumai.copyTo(folder.resolve("rencana"));
        var files = Dumai.files(plan);
        var program = Program.run("impor", exported, "-o", plan);

        assertEquals(0, program.exit(), program.out() + program.err());
        assertEquals(
                "Tidak ada yang baru; rencana tidak diubah.",
                program.out().lines().reduce("", (a, b) -> b));
        assertEquals(files, Dumai.files(plan));
    }

    private Path imported(Path workbook, String name) {
        var plan = folder.resolve(name);
        var program = Program.run("impor", workbook, "-o", plan);
        assertEquals(0, program.exit(), program.out() + program.err());
        return plan;
    }

    /** Lines that stand in one only, with their file. */
    private static String difference(Path before, Path after) throws IOException {
        var gone = lines(before);
        var come = lines(after);
        var both = new ArrayList<>(gone);
        come.forEach(gone::remove);
        both.forEach(come::remove);
        var text = new StringBuilder();
        gone.forEach(line -> text.append("- ").append(line).append('\n'));
        come.forEach(line -> text.append("+ ").append(line).append('\n'));
        return text.toString();
    }

    private static List<String> lines(Path plan) throws IOException {
        var lines = new ArrayList<String>();
        for (var file : Dumai.files(plan)) {
            for (var line : Files.readAllLines(file)) {
                lines.add(plan.relativize(file) + ": " + line.strip());
            }
        }
        return lines;
    }
}
