package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What Excel makes of tables, and files that are none. */
class BadWorkbookTest {

    @TempDir Path folder;

    @Test
    void datesForCodesPercentagesFormulasAndHiddenRows() throws Exception {
        var strings = "Kode|Uraian|Pagu 2023|4.01.02.2.04|4.01.02.2.04.0001|Program A|Kegiatan|Sub";
        // 37260 is 4 January 2002: what 4.01.02 became.
        var rows =
                """
                <sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
                <row r="2"><c r="A2" s="1"><v>37260</v></c><c r="B2" t="s"><v>5</v></c><c r="C2"><f>SUM(C4)</f><v>7</v></c></row>
                <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>6</v></c><c r="C3"><f>C4</f></c></row>
                <row r="4" hidden="1"><c r="A4" t="s"><v>4</v></c><c r="B4" t="s"><v>7</v></c><c r="C4"><f>2*3.5</f><v>7</v></c></row>
                <row r="5"><c r="A5" s="1"><v>37300</v></c><c r="B5" t="s"><v>5</v></c><c r="C5" t="e"><v>#REF!</v></c></row>
                </sheetData>\
                """;
        var file = WorkbookFile.write(folder.resolve("a.xlsx"), strings, rows);
        var imported = Example.imported(file);
        assertEquals(
                """
                  Data!A2 2002-01-04: Excel menyimpan kode ini sebagai tanggal; dibaca 4.01.02 karena kode di bawahnya berawalan itu.
                ! Data!A5 2002-02-13: Excel menyimpan kode ini sebagai tanggal; mungkin semula 13.02.02 / 2.13.02. Ubah format selnya menjadi teks dan tulis ulang kodenya.
                ! Data!C5 #REF!: rumusnya menghasilkan kesalahan; perbaiki rumus itu atau tulis nilainya.
                  Data : baris tersembunyi ikut dibaca: 4.\
                """,
                Example.notes(imported));
        var program = Example.text(imported, "program.jenjang");
        assertTrue(program.contains("program 4.01.02 \"Program A\""), program);
        assertTrue(Example.text(imported, "2023.jenjang").contains("SK1: Rp 7\n"));
    }

    @Test
    void mergedCellsAndNumberFormatsAreReadAsSeen() throws Exception {
        var strings = "Sasaran|Indikator|Target|Sehat|Cakupan|Nilai|98.575.166.924";
        var rows =
                """
                <sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
                <row r="2"><c r="C2"><v>2023</v></c><c r="D2"><v>2024</v></c></row>
                <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" s="2"><v>0.85</v></c><c r="D3" s="3"><v>3.5</v></c></row>
                <row r="4"><c r="B4" t="s"><v>5</v></c><c r="C4" t="s"><v>6</v></c><c r="D4"><v>41.699999999999996</v></c></row>
                </sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/>
                <mergeCell ref="C1:D1"/><mergeCell ref="A3:A4"/></mergeCells>\
                """;
        var imported =
                Example.imported(WorkbookFile.write(folder.resolve("a.xlsx"), strings, rows));
        assertEquals("", Example.notes(imported));
        assertEquals(
                """
                renstra Renstra1 "Rencana Strategis" untuk Instansi1 {
                  sasaran "Sehat" {
                    indikator "Cakupan" {
                      target 2023: 85, 2024: 3,50
                    }
                    indikator "Nilai" {
                      target 2023: 98.575.166.924, 2024: 41,7
                    }
                  }
                }
                """,
                Example.text(imported, "renstra.jenjang"));
    }

    @Test
    void filesThatAreNoneAreRefused() throws Exception {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        refused(old, "a.xls", "disimpan dalam bentuk Excel 97-2003");
        var sealed = new ByteArrayOutputStream();
        sealed.write(old);
        sealed.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(sealed.toByteArray(), "a.xlsx", "dilindungi kata sandi");
        refused("bukan".getBytes(StandardCharsets.UTF_8), "a.xlsx", "bukan berkas Excel");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "a.xlsx", "bukan berkas Excel");
        refused(new byte[0], "a.csv", "bukan berkas Excel");
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefusedOrReadWithoutACrash() throws Exception {
        var plan = Example.plan("tanjungpinang-2022");
        var whole = Files.readAllBytes(Example.workbook(plan, folder));
        int refused = 0;
        for (int length = 4; length < whole.length; length += whole.length / 40) {
            var file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            try {
                Example.imported(file);
            } catch (ImportException e) {
                refused++;
            }
        }
        assertTrue(refused > 30, refused + " refused");
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefused() throws Exception {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 101; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        var failure = assertThrows(ImportException.class, () -> Example.imported(file));
        assertTrue(failure.getMessage().contains("terlalu besar"), failure.getMessage());
    }

    private void refused(byte[] content, String name, String why) throws Exception {
        var file = Files.write(folder.resolve(name), content);
        var failure = assertThrows(ImportException.class, () -> Example.imported(file));
        assertTrue(failure.getMessage().contains(why), failure.getMessage());
    }
}
