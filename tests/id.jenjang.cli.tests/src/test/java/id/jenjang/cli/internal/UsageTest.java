package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says about its own use, and about words it does not understand. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "perksa x | perintah \"perksa\" tidak dikenal; yang ada: periksa, laporan, pohon,"
                        + " asal, banding, rapikan, impor, ekspor, aturan, lsp. | jenjang",
                "periksa | PATH belum diisi. | jenjang periksa",
                "impor x.xlsx | -o (--keluaran) belum diisi. | jenjang impor",
                "periksa x --fromat json | pilihan \"--fromat\" tidak dikenal. | jenjang periksa",
                "periksa x --format xml | \"xml\" untuk --format tidak dikenal; pilihannya: teks,"
                        + " json, sarif, md. | jenjang periksa",
                "periksa x --maks | --maks memerlukan sebuah nilai. | jenjang periksa",
                "periksa x --maks a | \"a\" untuk --maks bukan bilangan bulat; tulis misalnya 20. |"
                        + " jenjang periksa",
                "periksa x --maks 1 --maks 2 | --maks hanya boleh ditulis sekali. | jenjang"
                        + " periksa",
                "laporan x --tahun 20233 | \"20233\" untuk --tahun bukan tahun; tulis empat angka,"
                        + " misalnya 2023. | jenjang laporan",
                "laporan x --tahun dua | \"dua\" untuk --tahun bukan tahun; tulis empat angka,"
                        + " misalnya 2023. | jenjang laporan",
                "laporan x --tanggal 15-3-2024 | \"15-3-2024\" untuk --tanggal bukan tanggal; tulis"
                        + " tahun-bulan-hari, misalnya 2024-03-15. | jenjang laporan",
                "laporan x --format odt | \"odt\" untuk --format tidak dikenal; pilihannya: docx,"
                        + " pdf, html. | jenjang laporan",
                "aturan --bahasa fr | \"fr\" untuk --bahasa tidak dikenal; pilihannya: id, en. |"
                        + " jenjang aturan",
            })
    void mistakesAreToldInOneSentence(String words, String sentence, String command) {
        var trial = CommandTrial.run(words.split(" "));

        assertEquals("galat: " + sentence + "\nBantuan: " + command + " --help\n", trial.err());
        assertEquals("", trial.out());
        assertEquals(2, trial.exit());
    }

    @Test
    void mistakesAreToldInEnglishWhenAsked() {
        var trial = CommandTrial.run("check", "--bahasa=en", "x", "--format", "xml");

        assertEquals(
                "error: \"xml\" for --format is unknown; the choices are: teks, json, sarif, md.\n"
                        + "Help: jenjang periksa --help\n",
                trial.err());
    }

    @Test
    void withoutCommandTheHelpIsShownAsAFailure() {
        var trial = CommandTrial.run();

        assertEquals(CommandTrial.run("--help").out(), trial.err());
        assertEquals(2, trial.exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "periksa", "laporan", "pohon", "asal", "banding", "rapikan", "impor", "ekspor",
                "aturan", "lsp"
            })
    void helpSpeaksOneLanguageAndShowsExamples(String command) {
        var indonesian = CommandTrial.run((command + " --help").strip().split(" "));
        var english = CommandTrial.run((command + " --help --bahasa en").strip().split(" "));

        assertEquals(0, indonesian.exit());
        assertTrue(indonesian.out().contains("Pemakaian: jenjang " + command), indonesian.out());
        assertTrue(indonesian.out().contains("Contoh:\n  jenjang "), indonesian.out());
        assertEquals(0, english.exit());
        assertTrue(english.out().contains("Usage: jenjang "), english.out());
        assertTrue(english.out().contains("Examples:\n  jenjang "), english.out());
        assertEquals("", indonesian.err() + english.err());
    }

    @Test
    void theWindowIsToldOfThoughTheScriptOpensIt() {
        var window = "./jenjang workbench [FOLDER]";
        var indonesian = CommandTrial.run("--help").out();
        var english = CommandTrial.run("--help", "--bahasa", "en").out();

        assertTrue(indonesian.contains("\nRuang kerja berjendela: " + window + "\n"), indonesian);
        assertTrue(english.contains("\nThe workbench, in a window: " + window + "\n"), english);
    }

    @Test
    void everyOptionIsExplained() {
        for (var command :
                new String[] {
                    "periksa", "laporan", "asal", "banding", "rapikan", "impor", "ekspor", "aturan",
                    "lsp"
                }) {
            var help = CommandTrial.run(command, "--help").out();
            var unexplained =
                    help.lines()
                            .filter(line -> line.matches("\\s+(-\\w, )?(--\\S+)(, --\\S+)?\\s*"))
                            .toList();
            assertEquals("[]", unexplained.toString(), help);
        }
    }

    @Test
    void aliasesAreTheSameCommands() {
        assertEquals(
                CommandTrial.run("aturan", "J002").out(), CommandTrial.run("rules", "J002").out());
        assertEquals(
                CommandTrial.run("periksa", "--help").out(),
                CommandTrial.run("check", "--help").out());
        assertEquals(
                CommandTrial.run("laporan", "--help").out(),
                CommandTrial.run("report", "--help").out());
        assertEquals(
                CommandTrial.run("rapikan", "--help").out(),
                CommandTrial.run("format", "--help").out());
    }

    @Test
    void versionNamesProgramAndJava() {
        var trial = CommandTrial.run("--version");

        assertEquals(
                "jenjang " + Version.text() + " (Java " + Runtime.version() + ")\n", trial.out());
        assertEquals(0, trial.exit());
    }
}
