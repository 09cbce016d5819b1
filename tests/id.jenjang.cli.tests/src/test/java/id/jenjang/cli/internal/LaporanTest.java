package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Documents of all kinds, as Word files and as pages. */
class LaporanTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                indikator IT1 "Indeks mutu layanan" satuan "Indeks" { target 2023: 72 }
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Persentase sekolah terakreditasi A" satuan % { target 2023: 60 }
                }
              }
            }
            """;
    private static final String REPORT = "laporan LKjIP 2023 untuk Dinas {}\n";
    private static final String PRINTED = "tercetak LK \"LKjIP Dinas\" tahun 2022 untuk Dinas {}\n";
    private static final String MISTAKE = "pengukuran 2023 untuk Satpol {}\n";

    @TempDir Path folder;

    private Path plan;
    private Path page;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.createDirectory(folder.resolve("rencana"));
        page = folder.resolve("hasil.html");
        Files.writeString(plan.resolve("a.jenjang"), PLAN);
    }

    private void add(String text) throws IOException {
        Files.writeString(plan.resolve("b.jenjang"), text);
    }

    private CommandTrial print(String... words) {
        var all = new String[words.length + 4];
        all[0] = "laporan";
        all[1] = plan.toString();
        all[2] = "-o";
        all[3] = page.toString();
        System.arraycopy(words, 0, all, 4, words.length);
        return CommandTrial.run(all);
    }

    private void assertRefused(String sentence, CommandTrial trial) {
        assertEquals(new CommandTrial(2, "", "galat: " + sentence + "\n"), trial);
        assertFalse(Files.exists(page));
    }

    @Test
    void theEndingOfTheFileDecidesItsFormat() throws IOException {
        add(REPORT);

        var trial = print("--paksa");

        assertEquals(0, trial.exit());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>\n<html lang=\"id\">"));
    }

    @Test
    void theFormatAskedForWins() throws IOException {
        add(REPORT);
        page = page.resolveSibling("hasil.tmp");

        print("--paksa", "--format", "docx");

        assertEquals('P', Files.readAllBytes(page)[0], "no zip file");
    }

    @ParameterizedTest
    @CsvSource({"HTML,x.docx,HTML", ",x.HTM,HTML", ",x.html,HTML", ",x,DOCX", ",,DOCX"})
    void aFileWithoutEndingIsForWord(DocumentFormat wanted, Path output, DocumentFormat format) {
        assertEquals(format, DocumentFormat.of(wanted, output));
    }

    @ParameterizedTest
    @CsvSource({
        "hasilperiksa, hasil-periksa",
        "hasil, hasil-periksa",
        "Pra-Evaluation, pra-evaluasi",
        "evaluasi, ",
        "LKIP, lkjip"
    })
    void anUnknownKindNamesTheOneMeant(String word, String meant) {
        var ending =
                meant == null ? "; yang ada: " : "; mungkin maksudnya " + meant + ". Yang ada: ";
        assertRefused(
                "jenis laporan \""
                        + word
                        + "\" belum ada"
                        + ending
                        + DocumentKind.all().stream()
                                .map(DocumentKind::word)
                                .collect(Collectors.joining(", "))
                        + ".",
                print("--jenis", word));
    }

    @Test
    void theCheckReportIsForPlansWithErrors() throws IOException {
        add(REPORT + MISTAKE);

        var trial = print("--jenis", "hasil-periksa");

        assertEquals("", trial.err());
        assertEquals(0, trial.exit());
        assertTrue(
                trial.out().matches("\\Q" + page + "\\E ditulis: [1-9]\\d* galat, .*\\.\n"),
                trial.out());
        var text = Files.readString(page);
        assertTrue(text.contains("Satpol"), "the mistake is not told");
        assertTrue(text.contains("b.jenjang:2"), "its place is not told");
    }

    @ParameterizedTest
    @CsvSource({"id, galat, Semua", "en, error, All"})
    void findingsCanBeFilteredInThePage(String language, String level, String all)
            throws IOException {
        add(REPORT + MISTAKE);

        print("--jenis", "hasil-periksa", "--bahasa", language);

        var text = Files.readString(page);
        assertTrue(text.contains("<tr data-level=\"" + level + "\">"), "no finding is marked");
        assertTrue(text.contains(" " + all + "</label>"), "no filter is offered");
    }

    @ParameterizedTest
    @CsvSource({"hasil-periksa", "pra-evaluasi"})
    void documentsAboutTheCheckAreWordFilesToo(String kind) throws IOException {
        add(REPORT);
        page = page.resolveSibling("hasil.docx");

        var trial = print("--jenis", kind, "--format", "docx");

        assertEquals(0, trial.exit());
        assertEquals('P', Files.readAllBytes(page)[0], "no zip file");
        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        page
                                + ": galat: "
                                + kind
                                + " berisi hasil pemeriksaan, bukan angka rencana, jadi tidak dapat"
                                + " dibandingkan; cetak ulang dengan \"jenjang laporan --jenis "
                                + kind
                                + "\".\n"),
                CommandTrial.run("banding", page.toString(), plan.toString()));
    }

    @Test
    void aFileThatCannotBeReadIsAFinding() throws IOException {
        add(REPORT);
        Files.write(plan.resolve("rusak.jenjang"), new byte[] {'/', '/', (byte) 0xE9});

        var trial = print("--jenis", "hasil-periksa");

        assertEquals(0, trial.exit());
        assertTrue(Files.readString(page).contains("rusak.jenjang:1"));
    }

    @Test
    void aPrintedDocumentWillDoForAReport() throws IOException {
        add(PRINTED);

        var trial = print("--jenis", "hasil-periksa");

        assertEquals(0, trial.exit());
        assertTrue(Files.readString(page).contains("TAHUN 2022"));
    }

    @Test
    void anAgencyAndAYearWillDo() {
        var trial = print("--jenis", "pra-evaluasi", "--tahun", "2023");

        assertEquals(0, trial.exit());
    }

    @Test
    void aPlanWithoutReportNeedsAYear() {
        assertRefused(
                "rencana ini tidak memuat laporan maupun dokumen tercetak; sebutkan tahunnya"
                        + " dengan --tahun.",
                print("--jenis", "hasil-periksa"));
    }

    @Test
    void namesTheReportsThereAre() throws IOException {
        add(REPORT + PRINTED);

        assertRefused(
                "tidak ada laporan atau dokumen tercetak yang cocok; yang ada: Dinas 2022, Dinas"
                        + " 2023.",
                print("--jenis", "hasil-periksa", "--tahun", "2019"));
    }

    @Test
    void theReportGoesBeforeThePrintedDocument() throws IOException {
        add(REPORT + PRINTED);

        print("--jenis", "hasil-periksa");
        assertTrue(Files.readString(page).contains("TAHUN 2023"));

        print("--jenis", "hasil-periksa", "--tahun", "2022");
        assertTrue(Files.readString(page).contains("TAHUN 2022"));
    }

    @Test
    void severalYearsMustBeChosenFrom() throws IOException {
        add(REPORT + "laporan LKjIP 2022 untuk Dinas {}\n");

        assertRefused(
                "rencana ini memuat laporan untuk beberapa tahun; pilih satu dengan --tahun: 2022,"
                        + " 2023.",
                print("--jenis", "hasil-periksa"));
    }

    @Test
    void severalAgenciesMustBeChosenFrom() throws IOException {
        add("instansi Badan \"Badan\" {}\n" + REPORT + "laporan LKjIP 2023 untuk Badan {}\n");

        assertRefused(
                "rencana ini memuat beberapa instansi; pilih satu dengan --instansi: Badan, Dinas.",
                print("--jenis", "hasil-periksa"));
        assertEquals(0, print("--jenis", "hasil-periksa", "--instansi", "Badan").exit());
    }

    @Test
    void namesTheAgenciesThereAre() {
        assertRefused(
                "instansi \"Satpol\" tidak ada; yang ada: Dinas.",
                print("--jenis", "hasil-periksa", "--tahun", "2023", "--instansi", "Satpol"));
    }

    @Test
    void aRefusalLeavesTheOldFile() throws IOException {
        Files.writeString(page, "lama");

        assertEquals(2, print("--jenis", "hasil-periksa").exit());
        assertEquals("lama", Files.readString(page));
    }

    @Test
    void theDateIsPrinted() throws IOException {
        add(REPORT);

        print("--jenis", "hasil-periksa", "--tanggal", "2024-03-15");

        assertTrue(Files.readString(page).contains("15 Maret 2024"));
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        add(REPORT + MISTAKE);

        print("--jenis", "hasil-periksa");
        var first = Files.readString(page);
        print("--jenis", "hasil-periksa");

        assertEquals(first, Files.readString(page));
    }
}
