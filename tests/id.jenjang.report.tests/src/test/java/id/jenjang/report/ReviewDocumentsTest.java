package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Document;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/** The check report and the preview of the evaluation, whole. */
class ReviewDocumentsTest {

    /** A plan with an error, a silenced finding, a weighed rule and a piece nobody can read. */
    static final String FAULTY =
            """
            pemeriksaan { J121 catatan  J404 mati "Nama menyusul setelah pembahasan" }
            rpjmd R "RPJMD Kota Contoh" periode 2021-2026 {
              dasar "Perda 6/2021"
              visi "Kota yang Tertib" { misi M1 "Mewujudkan ketertiban" }
            }
            instansi Dinas "Dinas Ketertiban Kota Contoh" { kota "Contoh" }
            renstra Rs "Renstra Dinas" untuk Dinas mengacu R periode 2021-2026 {
              tujuan T1 "Meningkatnya ketertiban" mendukung M1 {
                indikator IT1 "Indeks ketertiban" satuan "Indeks" { target 2023: 80 }
                sasaran S1 "Meningkatnya layanan" {
                  iku IKU1 "Indeks layanan" satuan "Indeks" {
                    rumus "Nilai survei" target 2022: 78, 2023: 80
                  }
                  iku IKU2 "Waktu layanan" satuan "Hari" {
                    arah turun target 2022: 5, 2023: 3.50
                    abaikan J220 "Diukur mulai 2024"
                  }
                  didukung P1
                }
              }
            }
            program P1 "Program Layanan" { kegiatan K1 "Kegiatan Layanan" { subkegiatan SK1 "" } }
            anggaran 2023 untuk Dinas murni { P1: Rp 1.000.000 realisasi Rp 1.200.000 }
            pengukuran 2023 untuk Dinas { IKU1: realisasi 70 triwulan 10, 20, 15, 60 }
            laporan LKjIP 2023 untuk Dinas {}
            """;

    @Test
    void composesTheCheckReportOfAFaultyPlan() {
        var input = Reviews.of(FAULTY, Reviews.INDONESIAN);
        assertGolden("hasil-periksa-keliru", HasilPeriksaComposer.compose(input));
    }

    @Test
    void composesTheCheckReportInEnglish() {
        var input = Reviews.of(FAULTY, Locale.ENGLISH);
        assertGolden("hasil-periksa-keliru-en", HasilPeriksaComposer.compose(input));
    }

    @Test
    void composesTheCheckReportOfTheDumaiPlan() {
        var input = Reviews.example(Reviews.INDONESIAN, "dumai-2023");
        assertGolden("hasil-periksa-dumai-2023", HasilPeriksaComposer.compose(input));
    }

    @Test
    void composesThePreviewOfTheDumaiPlan() {
        var input = Reviews.example(Reviews.INDONESIAN, "dumai-2023");
        assertGolden("pra-evaluasi-dumai-2023", PraEvaluasiComposer.compose(input));
    }

    @Test
    void composesBothOfTheTanjungpinangPlan() {
        var input = Reviews.example(Reviews.INDONESIAN, "tanjungpinang-2022");
        assertGolden("hasil-periksa-tanjungpinang-2022", HasilPeriksaComposer.compose(input));
        assertGolden("pra-evaluasi-tanjungpinang-2022", PraEvaluasiComposer.compose(input));
    }

    @Test
    void composesThePreviewInEnglish() {
        var input = Reviews.of(FAULTY, Locale.ENGLISH);
        assertGolden("pra-evaluasi-keliru-en", PraEvaluasiComposer.compose(input));
    }

    /** How many rules there are changes with every new one. */
    private static void assertGolden(String name, Document document) {
        Golden.assertMatches(
                name,
                TreeDump.of(document)
                        .replaceAll("(Jenjang, |dengan |with )\\d+ (aturan|rules)", "$1n $2"));
    }

    @Test
    void theEnglishDocumentSaysSo() {
        var document = HasilPeriksaComposer.compose(Reviews.of("", Locale.ENGLISH));
        assertEquals("en", document.info().language());
        assertEquals("REVIEW NOTES", document.info().subject());
    }
}
