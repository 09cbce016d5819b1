package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

class HoverTest {

    private static String hover(String marked) {
        return hover(marked, Locale.of("id"));
    }

    private static String hover(String marked, Locale locale) {
        int offset = marked.indexOf('|');
        var plan =
                EditedPlan.of(
                        Map.of(
                                Path.of("rencana.jenjang"),
                                Cursor.PLAN,
                                Cursor.OPEN,
                                marked.replace("|", "")),
                        locale);
        return new Hover(plan)
                .at(Cursor.OPEN, offset)
                .map(HoverText::markdown)
                .map(text -> text.split("\n\n---\n\n")[0])
                .orElse("");
    }

    @Test
    void anIndicatorWithItsFiguresAndHowTheLatestIsComputed() {
        assertEquals(
                """
                **indikator kinerja utama** `IKU1` Prevalensi stunting

                _R › T1 › S1; di rencana.jenjang, baris 14_

                Satuan: %\s\s
                Arah: naik\s\s
                Akumulasi: akhir

                | tahun | target | realisasi | capaian | predikat |
                | --- | --- | --- | --- | --- |
                | 2022 | 18 | 18 | 100,00% | Sangat Tinggi |
                | 2023 | 16 | 15,2 | 95,00% | Sangat Tinggi |

                **Capaian 2023:** realisasi ÷ target × 100% = 15,2 ÷ 16 × 100% = 95,00%\
                """,
                hover("pengukuran 2023 untuk Dinkes { IK|U1: realisasi 15,2 }"));
    }

    @Test
    void aProgramWithItsBudget() {
        assertEquals(
                """
                **program** `P1` Program Kesehatan

                _di rencana.jenjang, baris 22_

                `1.02.02`

                | tahun | pagu | realisasi | serapan |
                | --- | --- | --- | --- |
                | 2023 | Rp 2.000 | Rp 1.500 | 75,00% |

                **Serapan 2023:** realisasi anggaran ÷ pagu × 100% = 1.500 ÷ 2.000 × 100% = 75,00%

                Mendukung: `S1` Menurunnya stunting\
                """,
                hover("anggaran 2023 untuk Dinkes perubahan { P1|: Rp 2.000 realisasi Rp 1.500 }"));
    }

    @Test
    void wordsOfTheLanguage() {
        assertEquals(
                "**penanggung jawab** Unit atau pejabat yang bertanggung jawab.",
                hover(
                        "program \"p\" { kegiatan \"k\" { subkegiatan \"s\" { penanggung ja|wab"
                                + " TataUsaha } } }"));
        assertEquals(
                "**turun** The lower the better: capaian = (2 × target − realisasi) ÷ target ×"
                        + " 100%.",
                hover("program \"p\" { indikator \"i\" { arah tu|run } }", Locale.ENGLISH));
    }

    @Test
    void amountsAndNumbersInWords() {
        assertEquals(
                "Satu Juta Dua Ratus Ribu Rupiah",
                hover("anggaran 2024 untuk Dinkes murni { P1: Rp 1.20|0.000 }"));
        assertEquals(
                "lima belas koma dua",
                hover("pengukuran 2023 untuk Dinkes { IKU1: realisasi 15,|2 }"));
        assertEquals("", hover("/* k */ evaluasi 20|24 untuk Dinkes { }"));
    }

    @Test
    void aRuleThatIsSilenced() {
        var text = hover("program \"p\" untuk Dinkes { abaikan J1|01 \"alasan\" }");
        assertTrue(text.startsWith("**J101** "), text);
        assertTrue(text.contains("Dasar: "), text);
    }

    @Test
    void aLiveValueWithItsFigure() {
        assertEquals(
                "tercetak: **16**",
                hover(
                        "laporan LKjIP 2023 untuk Dinkes { bagian \"Isu\" ''' Target {IKU1.ta|rget}"
                                + " ''' }"));
    }

    @Test
    void findingsOfTheCheck() {
        var text = hover("pengukuran 2023 untuk Dinkes { IKU1|1: realisasi 5 }");
        assertTrue(text.startsWith("**Galat S003** 'IKU11' tidak ada dalam rencana ini"), text);
    }
}
