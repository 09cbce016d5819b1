package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Common slips of people who write plans: each gets one message, and it names the way out. */
class HelpfulMessageTest {

    private static final String AGENCY = "instansi Setda \"Sekretariat Daerah\" {\n}\n";

    private static List<String> budget(String amount) {
        return problems(
                AGENCY
                        + "program P1 \"P\"\nanggaran 2023 untuk Setda murni { P1: "
                        + amount
                        + " }\n");
    }

    @Test
    void misspelledTopLevelWord() {
        assertEquals(
                List.of(
                        "3:1+6 [S001] Kata 'progam' tidak dikenal di dalam berkas ini. Yang boleh"
                                + " di sini: anggaran, daerah, evaluasi, instansi, laporan,"
                                + " pemeriksaan, pengukuran, perjanjian, program, rencana aksi,"
                                + " renstra, rpjmd, skala, tangga, tercetak. Mungkin maksudnya"
                                + " 'program'."),
                problems(AGENCY + "progam P1 \"Program\" untuk Setda\nprogram P2 \"Program\"\n"));
    }

    @Test
    void misspelledTopLevelWordTakesItsBlockAlong() {
        var found =
                problems(
                        AGENCY
                                + "program P2 \"Program\"\n"
                                + "rensta R \"x\" untuk Setda { tujuan T \"x\" { iku I \"y\" } }\n"
                                + "program P3 \"Program\"\n");
        assertEquals(1, found.size(), found.toString());
        assertEquals("4:1+6", found.getFirst().split(" ")[0]);
    }

    @Test
    void blockLeftOpenBeforeTheNextElement() {
        assertEquals(
                List.of(
                        "4:1+7 [S001] Sebelum 'renstra' kurang kurung kurawal tutup '}' untuk"
                                + " 'instansi Setda \"Sekretariat\"' (baris 1)."),
                problems(
                        """
                        instansi Setda "Sekretariat" {
                          kepala Sekda "Sekretaris"

                        renstra R "Renstra" untuk Setda periode 2021-2026 {
                          tujuan T1 "Tujuan"
                        }
                        """));
    }

    @Test
    void unfinishedStatementAtTheEndNamesNoClosedBlock() {
        assertEquals(
                List.of(
                        "3:1+7 [S001] Berkas berakhir di tengah pernyataan; lengkapi pernyataan"
                                + " terakhir."),
                problems(AGENCY + "program"));
    }

    @Test
    void commentLeftOpen() {
        assertEquals(
                List.of("3:1+2 [S001] Komentar '/*' ini tidak ditutup dengan '*/'."),
                problems(AGENCY + "/* tak ditutup\nprogram P1 \"X\"\n"));
    }

    @Test
    void longTextLeftOpen() {
        assertEquals(
                List.of("4:16+3 [S001] Teks panjang ini tidak ditutup dengan '''."),
                problems(
                        AGENCY
                                + "laporan LKjIP 2023 untuk Setda {\n"
                                + "  bagian \"1.1\" '''\n  Teks\n}\nprogram P1 \"X\"\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rp 1,000     | '1,000' memakai titik atau koma di tempat yang keliru; angka Indonesia ditulis '1.000'.
                    Rp 1.000,-   | Jumlah rupiah ditulis tanpa tanda di belakangnya: 'Rp 1.000'.
                    Rp 1.000.00  | '1.000.00' memakai titik atau koma di tempat yang keliru; angka Indonesia ditulis '1.000,00'.
                    """)
    void amountsWrittenOtherwise(String amount, String message) {
        var found = budget(amount);
        assertEquals(1, found.size(), found.toString());
        assertEquals(message, found.getFirst().split("] ", 2)[1]);
    }

    @Test
    void spacesBehindRpDoNotMatter() {
        assertEquals(List.of(), budget("Rp  1.000"));
        assertEquals(List.of(), budget("Rp\u00A01.000"));
    }

    @Test
    void rpWithoutDigitsSaysHowAmountsAreWritten() {
        assertEquals(
                "4:39+2 [S003] 'rp' bukan nama singkat; jumlah rupiah ditulis 'Rp' lalu angka,"
                        + " misalnya Rp 1.000.000.",
                budget("rp 1000").getFirst());
        assertEquals(
                "4:42+1 [S001] 'Rp' bukan nama singkat; jumlah rupiah ditulis 'Rp' lalu angka,"
                        + " misalnya Rp 1.000.000.",
                budget("Rp -5").getFirst());
    }

    @Test
    void missingCommaBetweenYears() {
        var found = problems("program P \"P\" { indikator I \"I\" { target 2022: 1 2023: 2 } }");
        assertEquals(1, found.size(), found.toString());
        assertEquals("1:50+4 [S001] Sebelum '2023' kurang tanda koma.", found.getFirst());
    }

    @Test
    void keywordAsShortName() {
        assertEquals(
                List.of(
                        "3:9+4 [S001] Di sini diharapkan teks dalam tanda petik (\"...\"), tetapi"
                                + " tertulis 'misi'. Bila 'misi' dimaksudkan sebagai nama"
                                + " singkat, tulis '^misi'."),
                problems(AGENCY + "program misi \"Program\"\n"));
    }

    @Test
    void punctuationIsQuoted() {
        assertEquals(
                "3:37+1 [S001] Di sini diharapkan titik dua ':', tetapi tertulis '5'.",
                problems(AGENCY + "anggaran 2023 untuk Setda murni { P 5 }").stream()
                        .filter(line -> line.contains("S001"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void controlCharactersAreNamed() {
        assertEquals(
                "1:1+1 [S001] 'U+0000' tidak boleh berdiri di sini, di dalam berkas ini.",
                problems("\0").getFirst().replaceAll("\\. Yang boleh.*", "."));
    }

    @Test
    void everythingUnknownIsToldInOneSentence() {
        var found = problems("Lorem ipsum dolor.\nSed do eiusmod (incididunt) ut labore.\n");
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void neverTheWordsOfTheMachinery() {
        for (var text : List.of("target 2022: 1,", "target 2022: 1, }", "kondisi awal", "target")) {
            var found = problems("program P \"P\" { indikator I \"I\" { " + text + " } }");
            assertEquals(
                    List.of(),
                    found.stream().filter(line -> line.contains("Converter")).toList(),
                    text);
        }
    }

    @Test
    void impossibleNarrativeNames() {
        assertEquals(
                List.of(
                        "4:21+5 [S006] Berkas narasi 'a\0b' tidak ada di folder '.'.",
                        "5:21+2 [S006] Berkas narasi '' tidak ada di folder '.'."),
                problems(
                        AGENCY
                                + "laporan LKjIP 2023 untuk Setda {\n"
                                + "  bagian \"1.1\" dari \"a\0b\"\n"
                                + "  bagian \"1.2\" dari \"\"\n}\n"));
    }

    @Test
    void bracesNestedTooDeepTellWhere() {
        assertEquals(
                List.of(
                        "2:599+0 [S004] Kurung kurawal di sini bersarang lebih dari 100 tingkat;"
                                + " mungkin ada yang tidak ditutup."),
                problems("instansi S \"s\" {\n" + "unit{ ".repeat(5000)));
    }
}
