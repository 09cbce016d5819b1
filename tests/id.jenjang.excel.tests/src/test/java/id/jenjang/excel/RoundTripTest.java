package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is exported and imported again is the same plan. */
class RoundTripTest {

    private static final String PLAN =
            """
            daerah Contoh "Kota Contoh" { provinsi "Riau" }
            rpjmd R "RPJMD" untuk Contoh periode 2021-2026 {
              misi M1 "Sehat" { sasaran SD1 "Umur panjang" }
              visi V "Maju" {
                misi M2 "Cerdas" { tujuan "Pintar" { sasaran SD2 "Membaca" } sasaran SD3 "Menulis" }
              }
            }
            instansi Dinkes "Dinas \\"Kesehatan\\"" di Contoh {
              fungsi "Satu", "Dua"
              kepala Kadis "Kepala Dinas" pangkat "Pembina"
              unit U1 "Bidang A" dipimpin Kadis { unit U2 "Seksi B" }
              unit U3 "Bidang C"
            }
            tangga T "Predikat" { C < B < "A plus" }
            renstra Renstra "Renstra" untuk Dinkes mengacu R periode 2021-2026 {
              sasaran S1 "Sehat" mendukung SD1, SD3 {
                iku IKU1 "Jumlah balita" satuan "Balita" {
                  arah turun akumulasi rata-rata
                  kondisi awal 2021: NA "belum ada"
                  target 2022: 3,50, 2023: 12%, 2024: 1.250.000
                  target perubahan dasar "Perwali 1" 2024: 0,005
                  target akhir 10
                  penanggung jawab U2, Kadis
                  didukung P1
                }
                indikator IN1 "Predikat" { tangga T target 2023: "A plus", 2024: B }
                strategi ST1 "Rajin" { arah kebijakan "Tiap hari" }
                arah kebijakan "Lain"
                didukung P1
              }
            }
            program P1 1.02.02 "Program" untuk Dinkes mendukung S1 {
              kegiatan K1 1.02.02.2.02 "Kegiatan" {
                subkegiatan SK1 1.02.02.2.02.0015 "Sub" { lokasi "Kota" penanggung jawab U1
                  keluaran "Dokumen" satuan "Dok" { target 2023: 12 } }
                subkegiatan SK2 "Tanpa kode"
              }
            }
            anggaran 2023 untuk Dinkes murni tanggal 2023-01-05 dasar "Perda 1" {
              belanja operasi Rp 300 realisasi Rp 200 { "Pegawai" Rp 100, "Barang" Rp 200 realisasi Rp 5 }
              SK1: Rp 1.000 operasi Rp 600 modal Rp 400 sumber "DAU", "PAD" realisasi TW1 Rp 10, TW3 Rp 20,50
              SK2: Rp 500 realisasi Rp 400
              IKU1: serapan 97,86%
            }
            pengukuran 2023 untuk Dinkes {
              IKU1: realisasi 2,5 triwulan 4, 3,5, NA, 2,5 {
                pendorong "Kader rajin", "- satu tanda di depan"
                penghambat "Hanya satu; dengan \\"petik\\""
                sebab "1. bernomor"
                upaya "Tiga", "empat", "lima"
                tindak lanjut "Rapat, lalu kerja"
                pembanding "Nasional" 14,5 keterangan "Profil 2023"
                pembanding "Provinsi" NA "belum dirilis"
              }
              IN1: NA "belum dirilis" memakai B tahun 2022
            }
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022"})
    void examplesComeBackAsTheyWere(String name) throws Exception {
        var plan = Example.plan(name);
        var imported = Example.imported(Example.workbook(plan, folder));
        assertEquals("", Example.notes(imported));
        var back = Example.parsed(imported.files());
        assertEquals(List.of(), back.problems());
        assertEquals("", ModelLines.difference(plan.rencana(), back.rencana()));
    }

    @Test
    void everyKindOfFigureComesBackAsItWas() throws Exception {
        var plan = Example.parsed(Map.of("contoh.jenjang", PLAN));
        assertEquals(List.of(), plan.problems());
        var imported = Example.imported(Example.workbook(plan, folder));
        assertEquals("", Example.notes(imported));
        var back = Example.parsed(imported.files());
        assertEquals(List.of(), back.problems());
        assertEquals("", ModelLines.difference(plan.rencana(), back.rencana()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022"})
    void anUnchangedWorkbookAddsNothing(String name) throws Exception {
        var plan = Example.plan(name);
        var imported = Example.imported(Example.workbook(plan, folder), null, plan);
        assertEquals("", Example.notes(imported));
        assertEquals(Map.of(), imported.files());
    }

    @Test
    void aNewYearIsAddedAsAFileOfItsOwn() throws Exception {
        var later =
                PLAN.replace("pengukuran 2023", "pengukuran 2024")
                        .replace("anggaran 2023", "anggaran 2024");
        var file = Example.workbook(Example.parsed(Map.of("a.jenjang", later)), folder);
        var plan = Example.parsed(Map.of("contoh.jenjang", PLAN));
        var imported = Example.imported(file, null, plan);
        assertEquals("", Example.notes(imported));
        assertEquals(List.of("impor-2024.jenjang"), List.copyOf(imported.files().keySet()));
        var text = Example.text(imported, "impor-2024.jenjang");
        assertTrue(text.contains("IKU1: realisasi 2,5 triwulan 4, 3,5, NA, 2,5"), text);
        assertTrue(text.contains("SK2:") && text.contains("Rp 500 realisasi Rp 400"), text);
    }

    @Test
    void whatDiffersIsToldAndNotChanged() throws Exception {
        var other = PLAN.replace("IKU1: realisasi 2,5", "IKU1: realisasi 2,6");
        var file = Example.workbook(Example.parsed(Map.of("a.jenjang", other)), folder);
        var plan = Example.parsed(Map.of("contoh.jenjang", PLAN));
        var imported = Example.imported(file, null, plan);
        assertEquals(Map.of(), imported.files());
        assertEquals(
                "! pengukuran 2023 IKU1 : pengukuran 2023 IKU1: dalam rencana 2,5, dalam tabel 2,6;"
                        + " rencana tidak diubah.",
                Example.notes(imported));
    }
}
