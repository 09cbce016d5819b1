package id.jenjang.rules.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.rules.CheckResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

/** How single items are answered: what decides, what only refutes, what leaves it to a person. */
class AnswerTest {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Checklist REVIU = Checklist.reviu(INDONESIAN);
    private static final Checklist EVALUASI = Checklist.evaluasi(INDONESIAN);

    /** Two IKU, one of them complete, under one sasaran; one program that carries it. */
    private static final String PLAN =
            """
            rpjmd R "RPJMD" periode 2021-2026 { visi "Maju" { misi M1 "Tertib" } }
            instansi Dinas "Dinas Contoh" { unit U1 "Bidang Satu" }
            renstra Rs "Renstra" untuk Dinas mengacu R periode 2021-2026 {
              tujuan T1 "Meningkatnya ketertiban" mendukung M1 {
                indikator IT1 "Indeks ketertiban" satuan "Indeks" { target 2023: 80 }
                sasaran S1 "Meningkatnya layanan" {
                  iku IKU1 "Indeks layanan" satuan "Indeks" {
                    rumus "Nilai survei" sumber data "Survei" target 2022: 78, 2023: 80
                    penanggung jawab U1
                  }
                  iku IKU2 "Waktu layanan" satuan "Hari" { target 2022: 5 }
                  didukung P1
                }
              }
            }
            program P1 "Program Layanan" { kegiatan K1 "Kegiatan Layanan" { subkegiatan SK1 "Sub" } }
            anggaran 2023 untuk Dinas murni { P1: Rp 1.000.000 realisasi Rp 900.000 }
            pengukuran 2022 untuk Dinas { IKU1: realisasi 79  IKU2: realisasi 6 }
            pengukuran 2023 untuk Dinas { IKU1: realisasi 70 { tindak lanjut "Melatih petugas" } }
            laporan LKjIP 2023 untuk Dinas {}
            """;

    private static String reviu(String plan, String number) {
        return AnswerText.of(plan).item(REVIU, number);
    }

    private static String evaluasi(String plan, String number) {
        return AnswerText.of(plan).item(EVALUASI, number);
    }

    @Test
    void countsTheParts() {
        assertEquals(
                "I.2 SEBAGIAN 1/2: 1 dari 2 IKU mempunyai target 2023. Yang belum: IKU2."
                        + " (rencana.jenjang:11) [J201, J205]",
                reviu(PLAN, "I.2"));
    }

    @Test
    void saysYesWhenAllPartsHold() {
        assertEquals(
                "I.2 YA 2/2: 2 dari 2 IKU mempunyai target 2023. (rencana.jenjang:7) [J201, J205]",
                reviu(PLAN.replace("target 2022: 5", "target 2022: 5, 2023: 4"), "I.2"));
    }

    @Test
    void saysNoWhenNoPartHolds() {
        assertEquals(
                "I.2 TIDAK 0/2: 0 dari 2 IKU mempunyai target 2023. (rencana.jenjang:7,"
                        + " rencana.jenjang:11) [J201, J205]",
                reviu(PLAN.replace(", 2023: 80\n", "\n"), "I.2"));
    }

    @Test
    void addsUpTheDecidersOfOneItem() {
        assertEquals(
                "III.7 SEBAGIAN 2/4: 2 dari 2 IKU mempunyai realisasi 2022 sebagai pembanding."
                        + " (rencana.jenjang:7) 0 dari 2 IKU dibandingkan dengan nilai nasional"
                        + " atau standar lain pada 2023. (rencana.jenjang:7, rencana.jenjang:11)",
                reviu(PLAN, "III.7"));
    }

    @Test
    void refutesWithoutConfirming() {
        assertEquals(
                "III.10 TIDAK: 1 dari 2 IKU terukur: mempunyai satuan, rumus, dan target 2023."
                        + " Yang belum: IKU2. (rencana.jenjang:11) Pemeriksaan tidak menemukan"
                        + " apa pun pada aturan J402, J403. [J201, J205, J208, J402, J403]",
                reviu(PLAN, "III.10"));
        String measurable =
                PLAN.replace("{ target 2022: 5 }", "{ rumus \"Rerata\" target 2022: 5, 2023: 4 }");
        assertTrue(reviu(measurable, "III.10").startsWith("III.10 PERLU_ORANG: 2 dari 2 IKU"));
    }

    @Test
    void errorsRefuteReliability() {
        String wrong = PLAN.replace("realisasi Rp 900.000", "realisasi Rp 1.900.000");
        assertEquals(
                "II.5 TIDAK: Pemeriksaan menemukan 1 galat: J305 (1). (rencana.jenjang:17)",
                reviu(wrong, "II.5"));
        assertTrue(reviu(PLAN, "II.5").startsWith("II.5 PERLU_ORANG: Pemeriksaan tidak menemukan"));
    }

    @Test
    void hintsLeaveTheAnswerToAPerson() {
        assertEquals(
                "II.2 PERLU_ORANG: 1 dari 2 IKU menyebut sumber datanya. Yang belum: IKU2."
                        + " (rencana.jenjang:11)",
                reviu(PLAN, "II.2"));
    }

    @Test
    void asksForAnExplanationOnlyWhereSomethingIsToBeExplained() {
        assertEquals(
                "III.6 TIDAK_BERLAKU: Butir III.4, III.5 dijawab Ya, jadi penjelasan tidak"
                        + " diperlukan.",
                reviu(PLAN, "III.6"));
        assertEquals(
                "III.6 PERLU_ORANG: Butir III.5 tidak dijawab Ya.",
                reviu(PLAN.replace("iku ", "indikator "), "III.6"));
    }

    @Test
    void countsImprovementOnlyOverMissedTargets() {
        assertEquals(
                "I.5 YA: 1 dari 1 IKU yang tidak mencapai target 2023 mempunyai tindak lanjut atau"
                        + " upaya perbaikan. (rencana.jenjang:7)",
                reviu(PLAN, "I.5"));
        assertEquals(
                "I.5 PERLU_ORANG: Tidak ada indikator bertarget 2023 yang terukur di bawah"
                        + " targetnya.",
                reviu(PLAN.replace("realisasi 70", "realisasi 90"), "I.5"));
    }

    @Test
    void namesTheDocumentsOnRecord() {
        assertEquals(
                "1.a.4 SEBAGIAN 1/2: Tercatat dalam rencana: target indikator 2023. Tidak"
                        + " tercatat: perjanjian kinerja 2023. (rencana.jenjang:7)",
                evaluasi(PLAN, "1.a.4"));
    }

    @Test
    void nothingRecordedOfADecreeDecidesNothing() {
        assertEquals(
                "1.b.1 PERLU_ORANG: Rencana tidak mencatat dasar penetapan atau tanggal dokumen"
                        + " perencanaan. (rencana.jenjang:1, rencana.jenjang:3)",
                evaluasi(PLAN, "1.b.1"));
        assertEquals(
                "1.b.1 SEBAGIAN 1/2: Penetapan tercatat: RPJMD (Perda 6/2021). Tanpa penetapan"
                        + " atau tanggal: Renstra. (rencana.jenjang:1, rencana.jenjang:3)",
                evaluasi(PLAN.replace("{ visi", "{ dasar \"Perda 6/2021\" visi"), "1.b.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.b.6, '1.b.6 PERLU_ORANG: 1 dari 2 IKU bertarget'",
        "1.b.7, '1.b.7 PERLU_ORANG: 2 dari 2 IKU bertarget 2023 tidak lebih rendah'",
        "1.b.8, '1.b.8 YA 4/4: 1 dari 1 tujuan mendukung RPJMD.'",
        "1.b.10, '1.b.10 PERLU_ORANG: 1 dari 1 unit kerja bertanggung jawab'",
        "1.c.1, '1.c.1 YA: 1 dari 1 program mempunyai pagu 2023'",
        "1.c.2, '1.c.2 YA: 1 dari 1 sub kegiatan berada'",
        "1.c.3, '1.c.3 TIDAK 0/2: 0 dari 2 IKU mencapai'",
        "2.a.2, '2.a.2 SEBAGIAN 1/2: 1 dari 2 IKU mempunyai satuan dan rumus.'",
        "2.b.4, '2.b.4 TIDAK 0/2: 0 dari 2 IKU diukur triwulanan'",
        "2.c.7, '2.c.7 PERLU_ORANG: Anggaran 2023 tidak mempunyai perubahan'",
        "3.a.1, '3.a.1 YA: Tercatat dalam rencana: laporan kinerja 2023.'",
        "3.b.2, '3.b.2 SEBAGIAN 1/2: 1 dari 2 IKU mempunyai realisasi 2023'",
        "4.c.1, '4.c.1 PERLU_ORANG: Rencana tidak mencatat rekomendasi'"
    })
    void answersTheEvaluation(String number, String expected) {
        String answer = evaluasi(PLAN, number);
        assertTrue(answer.startsWith(expected), answer);
    }

    /** The report of {@link #PLAN} as it was printed: the target of one IKU. */
    private static String printed(String cells) {
        return PLAN
                + "tercetak LK \"LKjIP Dinas\" tahun 2023 untuk Dinas {\n"
                + "  tabel \"Tabel 3.1\" hal 9 '''\n"
                + cells
                + "\n'''\n}\n";
    }

    @Test
    void answersForThePrintedReportFromWhatIsPrinted() {
        String one = printed("Indikator\tTarget 2023\nIndeks layanan\t80");
        assertEquals(
                "I.2 SEBAGIAN 1/2: 1 dari 2 IKU mempunyai target 2023. Yang belum: IKU2."
                        + " (rencana.jenjang:11) Laporan tercetak menyatakan target 2023 bagi 1"
                        + " dari 2 IKU, menurut tabel dan kutipan yang dicatat. Yang belum: IKU2."
                        + " (rencana.jenjang:24) [J201, J205]",
                reviu(one, "I.2"));
        String both = printed("Indikator\tTarget 2023\nIndeks layanan\t80\nWaktu layanan\t5");
        assertTrue(reviu(both, "I.2").startsWith("I.2 YA 2/2: 1 dari 2 IKU"), reviu(both, "I.2"));
    }

    @Test
    void nothingTranscribedProvesNothing() {
        String none = printed("Indikator\tRealisasi 2023\nIndeks layanan\t70");
        assertTrue(reviu(none, "I.2").startsWith("I.2 PERLU_ORANG: "), reviu(none, "I.2"));
        assertTrue(
                reviu(none, "I.2")
                        .contains(
                                "Tabel dan kutipan tercetak yang dicatat tidak menyatakan target"
                                        + " 2023 bagi satu IKU pun."));
    }

    @Test
    void whatThePlanHasDoesNotAnswerForThePrintedReport() {
        String printed = printed("Indikator\tRealisasi 2022\nIndeks layanan\t79");
        assertEquals(
                "III.7 PERLU_ORANG: 2 dari 2 IKU mempunyai realisasi 2022 sebagai pembanding."
                        + " (rencana.jenjang:7) 0 dari 2 IKU dibandingkan dengan nilai nasional"
                        + " atau standar lain pada 2023. (rencana.jenjang:7, rencana.jenjang:11)"
                        + " Laporan tercetak menyatakan realisasi 2022 bagi 1 dari 2 IKU, menurut"
                        + " tabel dan kutipan yang dicatat. Yang belum: IKU2. (rencana.jenjang:24)",
                reviu(printed, "III.7"));
        assertTrue(reviu(printed, "I.1").startsWith("I.1 PERLU_ORANG: 0 dari 5 data penting"));
        assertTrue(reviu(PLAN, "I.1").startsWith("I.1 TIDAK 0/5: 0 dari 5 data penting"));
    }

    @Test
    void moneyPrintedForAKegiatanAccountsForItsProgram() {
        String printed =
                printed(
                        "Program dan Kegiatan\tAnggaran\tRealisasi\n"
                                + "Kegiatan Layanan\t1.000.000\t9.000");
        assertTrue(
                reviu(printed, "I.6")
                        .contains("menyatakan realisasi anggaran 2023 bagi 1 dari 1 program"),
                reviu(printed, "I.6"));
    }

    @Test
    void namesAFewAndCountsTheRest() {
        var iku = new StringBuilder("iku IKU0 \"Indeks 0\" satuan \"Indeks\" { target 2023: 1 }\n");
        for (int i = 1; i < 9; i++) {
            iku.append("iku IKU").append(i).append(" \"Indeks ").append(i).append("\"\n");
        }
        String plan =
                "instansi D \"Dinas\"\nrenstra R \"Renstra\" untuk D periode 2021-2026 {\n"
                        + "sasaran S \"Meningkatnya mutu\" {\n"
                        + iku
                        + "}}\nlaporan LKjIP 2023 untuk D {}\n";
        assertTrue(
                reviu(plan, "I.2")
                        .contains("Yang belum: IKU1, IKU2, IKU3, IKU4, IKU5 dan 3 lainnya."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "instansi D \"Dinas\"",
                "laporan LKjIP 2023 {}",
                "renstra R \"Renstra\" { sasaran { iku IKU1 { } } }",
                "renstra R periode 0-9999 { sasaran S { iku IKU1 } }",
                "pengukuran 2023 { TIDAKADA: realisasi 1 }",
                "tercetak T \"LKjIP\" tahun 2023 untuk TIDAKADA { }"
            })
    void answersWhateverIsMissing(String plan) {
        for (Checklist checklist : List.of(REVIU, EVALUASI)) {
            ChecklistResult result = checklist.answer(AnswerText.of(plan).subject());
            assertEquals(checklist.items().count(), result.answers().size());
        }
    }

    @Test
    void withoutAnAgencyAPersonDecidesWhatIsCounted() {
        var rencana = Rencana.of(List.of());
        var subject =
                new ChecklistSubject(
                        rencana,
                        null,
                        2023,
                        new Pengukur(rencana, Metode.BAKU),
                        new CheckResult(List.of(), List.of(), List.of()));
        var answers = REVIU.answer(subject).answers();
        assertEquals(Answer.PERLU_ORANG, answers.getFirst().answer());
        assertEquals(
                "Rencana tidak memuat perangkat daerah.",
                answers.getFirst().evidence().getFirst().text());
    }
}
