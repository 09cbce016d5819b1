package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables as planners draw them. */
class ForeignTablesTest {

    @TempDir Path folder;

    private Path csv(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("tabel.csv"), text.getBytes(charset));
    }

    @Test
    void readsTwoRowsOfHeadingsOverYears() throws Exception {
        var file =
                csv(
                        """
                        Tabel 2.1 Target Kinerja;;;;;
                        No;Sasaran Strategis;Indikator Kinerja Utama;Satuan;Target;
                        ;;;;2023;2024
                        (1);(2);(3);(4);(5);(6)
                        1;Meningkatnya kesehatan;Prevalensi stunting;%;16;14,5
                        ;;Umur harapan hidup;Tahun;72,40;3.50
                        ;Jumlah;;;;
                        Dumai, 31 Januari 2023;;;;;
                        """,
                        StandardCharsets.UTF_8);
        var imported = Example.imported(file);
        assertEquals(
                """
                ! tabel!F6 3.50: titik atau komanya tidak di tempat yang lazim; mungkin maksudnya 3,50.
                  tabel!B7 Jumlah: baris jumlah tidak dibaca; Jenjang menghitungnya sendiri.
                  tabel!A8 Dumai, 31 Januari 2023: di luar tabel; tidak dibaca.\
                """,
                Example.notes(imported));
        assertEquals(
                """
                renstra Renstra1 "Rencana Strategis" untuk Instansi1 {
                  sasaran "Meningkatnya kesehatan" {
                    iku "Prevalensi stunting" satuan % {
                      target 2023: 16, 2024: 14,5
                    }
                    iku "Umur harapan hidup" satuan "Tahun" {
                      target 2023: 72,40
                    }
                  }
                }
                """,
                Example.text(imported, "renstra.jenjang"));
        assertTrue(imported.mapping().contains("[tabel] 2-4\n"), imported.mapping());
        assertTrue(imported.mapping().contains("F  = target 2024"), imported.mapping());
    }

    @Test
    void readsCodesWithClosingDotsAndAmountsInWindowsText() throws Exception {
        var file =
                csv(
                        """
                        Kode Rekening;Program/Kegiatan/Sub Kegiatan;Pagu Anggaran 2023 (Rp);Realisasi 2023 (Rp);%
                        4.01.02.;Program “Tata Kelola”;;;
                        4.01.02.2.04.;Kegiatan Umum;;;
                        4.01.02.2.04.01.;Rapat;Rp 98.575.166.924,-;"98.000.000.000";99,4
                        4.01.02.2.04.02.;Arsip;seratus;;
                        ;Total;98.575.166.924;;
                        """,
                        Charset.forName("windows-1252"));
        var imported = Example.imported(file);
        assertEquals(
                """
                ! tabel!C5 seratus: bukan jumlah rupiah; tulis misalnya 98.575.166.924 atau Rp 98.575.166.924.
                  tabel!B6 Total: baris jumlah tidak dibaca; Jenjang menghitungnya sendiri.\
                """,
                Example.notes(imported));
        assertEquals(
                """
                program 4.01.02 "Program “Tata Kelola”" {
                  kegiatan 4.01.02.2.04 "Kegiatan Umum" {
                    subkegiatan SK1 4.01.02.2.04.01 "Rapat"
                    subkegiatan 4.01.02.2.04.02 "Arsip"
                  }
                }
                """,
                Example.text(imported, "program.jenjang"));
        assertEquals(
                """
                anggaran 2023 untuk Instansi1 murni {
                  SK1: Rp 98.575.166.924 realisasi Rp 98.000.000.000
                }
                """
                        .strip(),
                Example.text(imported, "2023.jenjang").strip());
    }

    @Test
    void aMappingFileOverridesTheGuess() throws Exception {
        var file = csv("Sasaran;Ukuran;T\nSehat;Stunting;16\n", StandardCharsets.UTF_8);
        var mapping = "[tabel] 1-1\nB = indikator\nC = target 2023 # T\n";
        var imported = Example.imported(file, mapping, null);
        assertEquals("", Example.notes(imported));
        var text = Example.text(imported, "renstra.jenjang");
        assertTrue(text.contains("indikator \"Stunting\""), text);
        assertTrue(text.contains("target 2023: 16"), text);
    }

    @Test
    void aSheetWithoutKnownHeadingsIsTold() throws Exception {
        var imported = Example.imported(csv("a,b\n1,2\n", StandardCharsets.UTF_8));
        assertTrue(imported.files().isEmpty());
        assertTrue(
                Example.notes(imported).startsWith("! tabel : tidak ada tabel yang dikenal"),
                Example.notes(imported));
    }

    @Test
    void readsWhatIsSaidAboutMeasurements() throws Exception {
        var file =
                csv(
                        """
                        Sasaran;Indikator Kinerja;Realisasi 2023;Faktor Penghambat;Tindak Lanjut;Pembanding;Nilai Pembanding
                        Sehat;Stunting;16;"1. Anggaran kurang
                        2. Kader
                        belum dilatih";Rapat;Nasional;21,6
                        ;;;-;;Provinsi;
                        ;Umur;72;Tidak ada data;-;;
                        """,
                        StandardCharsets.UTF_8);
        var imported =
                new TableImport(
                                new TableImport.Options(
                                        Example.ID, 2023, "murni", null, null, null))
                        .read(List.of(file));
        assertEquals(
                "! tabel!F3 Provinsi: barisnya tidak menyebut indikator; isi nama indikatornya.",
                Example.notes(imported));
        assertEquals(
                """
                pengukuran 2023 untuk Instansi1 {
                  IN1: realisasi 16 {
                    penghambat "Anggaran kurang", "Kader belum dilatih"
                    tindak lanjut "Rapat"
                    pembanding "Nasional" 21,6
                  }
                  IN2: realisasi 72 {
                    penghambat "Tidak ada data"
                  }
                }
                """,
                Example.text(imported, "2023.jenjang"));
    }
}
