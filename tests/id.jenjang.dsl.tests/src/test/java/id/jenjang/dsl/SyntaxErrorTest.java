package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Indikator;
import id.jenjang.model.Program;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a writer is told after a mistake, where, and that the rest of the file lives on. */
class SyntaxErrorTest {

    private static final String PLAN =
            """
            instansi Setda "Sekretariat Daerah" {
            }
            renstra R "Renstra" untuk Setda periode 2021-2026 {
              tujuan T1 "Tujuan" {
                %s
                sasaran S1 "Sasaran" {
                  iku IKU1 "Kerja sama" satuan "Naskah" {
                    target 2022: 2
                  }
                }
              }
            }
            program P1 "Program" mendukung S1
            """;

    @Test
    void unknownWordOffersTheNearest() {
        assertEquals(
                List.of(
                        "5:5+8 [S001] Kata 'indikatr' tidak dikenal di dalam tujuan. Yang boleh di"
                                + " sini: abaikan, iku, indikator, keluaran, sasaran. Mungkin maksudnya"
                                + " 'indikator'."),
                problems(
                        PLAN.formatted(
                                "indikatr IT1 \"Jumlah\" satuan \"Naskah\" { target 2022: 8 }")));
    }

    @Test
    void unknownWordInEnglish() {
        var files = Map.of("a.jenjang", PLAN.formatted("indikatr IT1 \"Jumlah\""));
        assertEquals(
                List.of(
                        "5:5+8 [S001] The word 'indikatr' is not known inside a goal (tujuan)."
                                + " Allowed here: abaikan, iku, indikator, keluaran, sasaran. Perhaps"
                                + " 'indikator' was meant."),
                problems(files, Locale.ENGLISH));
    }

    @Test
    void restOfTheFileLivesAfterAMistake() {
        var text = PLAN.formatted("indikatr IT1 \"Jumlah\" satuan \"Naskah\" {\n target 2022: 8 }");
        var plan = PlanLoader.parse(Map.of("a.jenjang", text), Expect.INDONESIAN).rencana();
        assertEquals(
                List.of("IKU1"), plan.all(Indikator.class).stream().map(Indikator::getId).toList());
        assertEquals("S1", plan.all(Program.class).getFirst().getMendukung().getFirst().getId());
    }

    @Test
    void missingQuoteEndsWithItsLine() {
        assertEquals(
                List.of("5:19+9 [S002] Tanda petik penutup (\") belum ada pada baris ini."),
                problems(PLAN.formatted("indikator IT1 \"Jumlah A\n    { target 2022: 8 }")));
    }

    @Test
    void missingQuotesAroundAName() {
        assertEquals(
                List.of(
                        "5:19+5 [S001] Di sini diharapkan teks dalam tanda petik (\"...\"), tetapi"
                                + " tertulis 'Kerja'."),
                problems(
                        PLAN.formatted(
                                "indikator IT1 Kerja sama satuan \"x\" { target 2022: 5 }")));
    }

    @Test
    void aBlockThatLosesAllItHasToHoldIsStillTold() {
        assertEquals(
                List.of(
                        "1:16+1 [S001] Kurung kurawal tutup '}' ini datang terlalu cepat;"
                                + " pernyataan di depannya belum lengkap."),
                problems("tangga T { A < }"));
    }

    @Test
    void anElementOfAnyKindEndsTheBlockThatWasLeftOpen() {
        for (var element :
                List.of("pemeriksaan { }", "tercetak \"Dokumen\" tahun 2023 untuk Setda { }")) {
            var keyword = element.substring(0, element.indexOf(' '));
            assertEquals(
                    List.of(
                            "2:1+"
                                    + keyword.length()
                                    + " [S001] Sebelum '"
                                    + keyword
                                    + "' kurang kurung kurawal tutup '}' untuk 'instansi Setda"
                                    + " \"Sekretariat\"' (baris 1)."),
                    problems("instansi Setda \"Sekretariat\" {\n" + element + "\n"));
        }
    }

    @Test
    void wordOfAChoice() {
        assertEquals(
                List.of(
                        "5:31+3 [S001] Di sini diharapkan salah satu dari: naik, turun, tetap;"
                                + " tertulis 'nak'. Mungkin maksudnya 'naik'."),
                problems(PLAN.formatted("indikator IT1 \"ok\" { arah nak target 2022: 5 }")));
    }

    @Test
    void numbersSayWhatWouldBeRight() {
        assertEquals(
                List.of(
                        "5:42+5 [S002] '20233' bukan tahun; tahun ditulis empat angka, misalnya"
                                + " 2023.",
                        "5:58+4 [S002] '3.50' memakai titik atau koma di tempat yang keliru; angka"
                                + " Indonesia ditulis '3,50'.",
                        "5:70+5 [S002] '3,1,4' terbaca sebagai satu angka; beri spasi sesudah koma:"
                                + " '3, 1, 4'.",
                        "5:77+4 [S002] Tahun 1023 di luar rentang yang masuk akal (1945 sampai"
                                + " 2199)."),
                problems(
                        PLAN.formatted(
                                "indikator IT1 \"ok\" { target 2022: 2, 20233: 2, 2024: 3.50, 2025:"
                                        + " 3,1,4, 1023: 4 }")));
    }

    @Test
    void datesSayHowTheyAreWritten() {
        var text = PLAN.formatted("") + "anggaran 2023 untuk Setda murni tanggal 2023-13-31 { }";
        assertEquals(
                List.of(
                        "14:41+10 [S002] '2023-13-31' bukan tanggal; tanggal ditulis"
                                + " tahun-bulan-hari, misalnya 2023-09-25."),
                problems(text));
    }

    @Test
    void missingClosingBraceNamesTheBlock() {
        var found = problems("instansi Setda \"Sekretariat\" {\n  alamat \"Jalan\"\n");
        assertEquals(1, found.size());
        assertTrue(
                found.getFirst()
                        .endsWith(
                                "Berkas berakhir, tetapi kurung kurawal tutup '}' untuk 'instansi"
                                        + " Setda \"Sekretariat\"' (baris 1) belum ada."),
                found.getFirst());
    }

    @Test
    void extraClosingBraceLeavesTheRestAlive() {
        var text = "instansi Setda \"Sekretariat\" {\n}\n}\nprogram P1 \"Program\"\n";
        assertEquals(1, problems(text).size());
        var plan = PlanLoader.parse(Map.of("a.jenjang", text), Expect.INDONESIAN).rencana();
        assertEquals("P1", plan.all(Program.class).getFirst().getId());
    }

    @Test
    void amountsMayStandInManyForms() {
        var entries = "\n  P1: Rp 1.000 realisasi TW1 Rp100, TW2 Rp. 200, TW3 300\n";
        assertEquals(
                List.of(),
                problems(PLAN.formatted("") + "anggaran 2023 untuk Setda murni {" + entries + "}"));
    }

    @Test
    void aDecimalPointIsMended() {
        String plan =
                """
                program P1 "Program" {
                  indikator IP1 "Indeks" satuan "Indeks" { target 2022: 3.50, 2023: 1.23.4, 20.24: 2 }
                }
                """;
        var fixes =
                PlanLoader.parse(Map.of("a.jenjang", plan), Expect.INDONESIAN).problems().stream()
                        .map(
                                problem ->
                                        problem.range().column()
                                                + " "
                                                + problem.fixes().stream()
                                                        .map(
                                                                fix ->
                                                                        fix.label()
                                                                                + " -> "
                                                                                + fix.replacement())
                                                        .toList())
                        .toList();
        assertEquals(List.of("57 [Tulis 3,50 -> 3,50]", "69 []", "77 []"), fixes);
    }
}
