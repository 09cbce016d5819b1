package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What Excel and people make of tables: each is read, or told in one sentence. */
class ExcelBadInputTest {

    private static final LocalDate CODE_MADE_A_DATE = LocalDate.of(2002, 1, 4);

    @TempDir Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private int rows;

    private Row row(Object... values) {
        var sheet =
                book.getSheet("Data") == null ? book.createSheet("Data") : book.getSheet("Data");
        var row = sheet.createRow(rows++);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case LocalDate date -> {
                    var style = book.createCellStyle();
                    style.setDataFormat((short) 14);
                    row.createCell(i).setCellValue(date);
                    row.getCell(i).setCellStyle(style);
                }
                case String text when text.startsWith("=") ->
                        row.createCell(i).setCellFormula(text.substring(1));
                case String text when !text.isEmpty() -> row.createCell(i).setCellValue(text);
                default -> {}
            }
        }
        return row;
    }

    private void merge(String area) {
        book.getSheet("Data").addMergedRegion(CellRangeAddress.valueOf(area));
    }

    private Path saved() throws IOException {
        var file = folder.resolve("tabel.xlsx");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private Path plan() {
        return folder.resolve("rencana");
    }

    /** What the program says of the cells, not of the columns. */
    private List<String> told(int exit) throws IOException {
        var program = Program.run("impor", saved(), "-o", plan());
        assertEquals(exit, program.exit(), program.out() + program.err());
        return program.out()
                .lines()
                .filter(line -> line.startsWith("tidak terbaca: ") || line.startsWith("catatan: "))
                .toList();
    }

    @Test
    void mergedCellsAreReadAsTheyAreSeen() throws Exception {
        row("Sasaran", "Indikator", "Target");
        row("", "", 2023, 2024);
        row("Sehat", "Stunting", 16, 14.5);
        row("", "Umur", 72, 73);
        List.of("A1:A2", "B1:B2", "C1:D1", "A3:A4").forEach(this::merge);

        assertEquals(List.of(), told(0));
        assertEquals(
                """
                renstra Renstra1 "Rencana Strategis" untuk Instansi1 {
                  sasaran "Sehat" {
                    indikator "Stunting" {
                      target 2023: 16, 2024: 14,5
                    }
                    indikator "Umur" {
                      target 2023: 72, 2024: 73
                    }
                  }
                }
                """,
                Files.readString(plan().resolve("renstra.jenjang")));
    }

    @Test
    void formulasAreReadByTheirResultsAndSumsAreLeftOut() throws Exception {
        row("Kode", "Uraian", "Pagu 2023");
        row("4.01.02", "Program", "=SUM(C3:C5)");
        row("4.01.02.2.04", "Kegiatan", "=C4+C5");
        row("4.01.02.2.04.0001", "Sub satu", "=2*500");
        row("4.01.02.2.04.0002", "Sub dua", "=1/0");
        row("4.01.02.2.04.0003", "Sub tiga", "=3*500");
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        var sheet = book.getSheet("Data");
        List.of(1, 2, 3, 4).forEach(r -> evaluator.evaluateFormulaCell(sheet.getRow(r).getCell(2)));

        assertEquals(
                List.of(
                        "tidak terbaca: Data!C5 \"#DIV/0!\": rumusnya menghasilkan kesalahan;"
                                + " perbaiki rumus itu atau tulis nilainya.",
                        "tidak terbaca: Data!C6: rumusnya belum pernah dihitung; buka berkas ini di"
                                + " Excel, lalu simpan."),
                told(1));
        assertEquals(
                """
                anggaran 2023 untuk Instansi1 murni {
                  SK1: Rp 1.000
                }
                """,
                Files.readString(plan().resolve("2023.jenjang")));
    }

    @Test
    void codesThatBecameDatesAndCodesWithClosingDots() throws Exception {
        row("Kode", "Uraian", "Pagu 2023");
        row(CODE_MADE_A_DATE, "Program satu", "");
        row("4.01.02.2.04.", "Kegiatan", "");
        row(" 4.01.02.2.04.0001. ", "Sub", 7);
        row(LocalDate.of(2002, 2, 13), "Program dua", 8);

        assertEquals(
                List.of(
                        "catatan: Data!A2 \"2002-01-04\": Excel menyimpan kode ini sebagai tanggal;"
                                + " dibaca 4.01.02 karena kode di bawahnya berawalan itu.",
                        "tidak terbaca: Data!A5 \"2002-02-13\": Excel menyimpan kode ini sebagai"
                                + " tanggal; mungkin semula 13.02.02 / 2.13.02. Ubah format selnya"
                                + " menjadi teks dan tulis ulang kodenya.",
                        "tidak terbaca: Data!C5 \"8\": tidak ada program, kegiatan, sub kegiatan,"
                                + " sasaran, atau indikator dengan nama atau kode baris ini;"
                                + " cocokkan dengan tabel kaskade."),
                told(1));
        assertEquals(
                """
                program 4.01.02 "Program satu" {
                  kegiatan 4.01.02.2.04 "Kegiatan" {
                    subkegiatan SK1 4.01.02.2.04.0001 "Sub"
                  }
                }
                """,
                Files.readString(plan().resolve("program.jenjang")));
    }

    @Test
    void hiddenRowsAreReadAndTold() throws Exception {
        row("Sasaran", "Indikator", "Target 2023");
        row("Sehat", "Stunting", 16);
        row("Cerdas", "Membaca", 3).setZeroHeight(true);

        assertEquals(List.of("catatan: Data: baris tersembunyi ikut dibaca: 3."), told(0));
        assertEquals(
                2,
                Files.readAllLines(plan().resolve("renstra.jenjang")).stream()
                        .filter(line -> line.strip().startsWith("sasaran "))
                        .count());
    }
}
