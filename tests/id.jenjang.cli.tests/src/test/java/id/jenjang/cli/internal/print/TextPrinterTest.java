package id.jenjang.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form for people. */
class TextPrinterTest {

    private static final Messages INDONESIAN = new Messages(Locale.of("id"));

    private static String plan() {
        return Reports.PLAN.toString();
    }

    private static String note() {
        return Reports.NOTE.toString();
    }

    @Test
    void printsFindingsByFileThenWhatIsSilencedThenCounts() throws IOException {
        assertEquals(
                plan()
                        + ":12:7: galat [J203] Target 2024 belum ada.\n"
                        + "    Lihat juga: "
                        + plan()
                        + ":2:1\n"
                        + "\n"
                        + note()
                        + ":1:1: peringatan [J401] Kalimat & <kata>.\n"
                        + note()
                        + ":3:2: catatan [S006] Tidak dipakai.\n"
                        + "\n"
                        + "Diabaikan dalam rencana, dengan alasan:\n"
                        + plan()
                        + ":4:9: galat [J112] Sasaran tanpa program.\n"
                        + "    Alasan: Direvisi lewat Perda 4/2022\n"
                        + "\n"
                        + "2 berkas diperiksa: 1 galat, 1 peringatan, 1 catatan.\n",
                Reports.print(
                        new TextPrinter(INDONESIAN, false, Reports::rule), Reports.full(100)));
    }

    @Test
    void countsEverythingButPrintsNoMoreThanAsked() throws IOException {
        assertEquals(
                plan()
                        + ":12:7: error [J203] Target 2024 belum ada.\n"
                        + "    See also: "
                        + plan()
                        + ":2:1\n"
                        + "\n"
                        + "... and 2 more findings; leave out --maks to see all.\n"
                        + "\n"
                        + "Silenced in the plan, with a reason:\n"
                        + plan()
                        + ":4:9: error [J112] Sasaran tanpa program.\n"
                        + "    Reason: Direvisi lewat Perda 4/2022\n"
                        + "\n"
                        + "2 files checked: 1 error, 1 warning, 1 note.\n",
                Reports.print(
                        new TextPrinter(new Messages(Locale.ENGLISH), false, Reports::rule),
                        Reports.full(1)));
    }

    @Test
    void saysThatNothingWasFound() throws IOException {
        assertEquals(
                "1 berkas diperiksa: tidak ada temuan.\n",
                Reports.print(new TextPrinter(INDONESIAN, false, Reports::rule), Reports.empty()));
    }

    @Test
    void coloursTheSeverity() throws IOException {
        var printed =
                Reports.print(new TextPrinter(INDONESIAN, true, Reports::rule), Reports.full(100));

        assertEquals(
                plan() + ":12:7: \u001B[31mgalat\u001B[0m [J203] Target 2024 belum ada.",
                printed.lines().findFirst().orElseThrow());
        assertEquals(
                "2 berkas diperiksa: \u001B[31m1 galat\u001B[0m, \u001B[33m1 peringatan\u001B[0m,"
                        + " \u001B[34m1 catatan\u001B[0m.",
                printed.lines().toList().getLast());
    }

    @Test
    void groupsByRuleTheGravestFirst() throws IOException {
        assertEquals(
                "J203 Target kosong (2 galat)\n"
                        + "  a.jenjang:2:1: galat [J203] Pesan 2.\n"
                        + "  a.jenjang:3:1: galat [J203] Pesan 3.\n"
                        + "\n"
                        + "J112 Sasaran tanpa program (1 peringatan)\n"
                        + "  a.jenjang:1:1: peringatan [J112] Pesan 1.\n"
                        + "\n"
                        + "1 berkas diperiksa: 2 galat, 1 peringatan, 0 catatan.\n",
                print(three(new View(100, Grouping.ATURAN, false))));
    }

    @Test
    void groupsByFile() throws IOException {
        assertEquals(
                "a.jenjang (2 galat, 1 peringatan)\n"
                        + "  a.jenjang:1:1: peringatan [J112] Pesan 1.\n"
                        + "  a.jenjang:2:1: galat [J203] Pesan 2.\n"
                        + "\n"
                        + "... dan 1 temuan lain; lihat semuanya tanpa --maks.\n"
                        + "\n"
                        + "1 berkas diperiksa: 2 galat, 1 peringatan, 0 catatan.\n",
                print(three(new View(2, Grouping.BERKAS, false))));
    }

    @Test
    void aBriefListShowsThreeOfEachRuleAndHowToSeeTheRest() throws IOException {
        var findings = new ArrayList<TextFinding>();
        for (int i = 1; i <= 60; i++) {
            findings.add(finding(i % 20 == 0 ? "J112" : "J203", Severity.ERROR, i));
        }

        assertEquals(
                """
                J112 Sasaran tanpa program (3 galat)
                  a.jenjang:20:1: galat [J112] Pesan 20.
                  a.jenjang:40:1: galat [J112] Pesan 40.
                  a.jenjang:60:1: galat [J112] Pesan 60.

                J203 Target kosong (57 galat)
                  a.jenjang:1:1: galat [J203] Pesan 1.
                  a.jenjang:2:1: galat [J203] Pesan 2.
                  a.jenjang:3:1: galat [J203] Pesan 3.
                  ... dan 54 lain; lihat semuanya dengan --aturan J203

                Temuan diringkas per aturan; --kelompok tanpa menampilkan semuanya satu per satu.

                1 berkas diperiksa: 60 galat, 0 peringatan, 0 catatan.
                """,
                print(report(findings, View.fitting(60))));
        assertEquals(View.ALL, View.fitting(50));
    }

    @Test
    void tellsWhatWasLeftOut() throws IOException {
        var scope = new Scope(Optional.of(new Scope.Since("HEAD~1", "1a2b3c4", 7, 2)), 5, "--x");

        assertEquals(
                "1 berkas diperiksa: tidak ada temuan.\n",
                print(new CheckReport(1, Reports.empty().check(), View.ALL, Scope.WHOLE)));
        assertEquals(
                "Dibandingkan dengan HEAD~1 (1a2b3c4): 7 temuan sudah ada di sana, 2 di antaranya"
                        + " sudah hilang.\n"
                        + "\n"
                        + "5 temuan lain tidak ditampilkan karena disaring (--x).\n"
                        + "\n"
                        + "1 berkas diperiksa: tidak ada temuan.\n",
                print(new CheckReport(1, Reports.empty().check(), View.ALL, scope)));
    }

    @Test
    void tellsHowThePlanWeighsRules() throws IOException {
        assertEquals(
                "Diatur dalam rencana:\n"
                        + plan()
                        + ":2:3: J203 dihitung sebagai catatan.\n"
                        + plan()
                        + ":2:3: J112 tidak diperiksa. Alasan: Tanpa strategi.\n",
                print(Reports.weighed()).split("\n\n")[0] + "\n");
    }

    @Test
    void namesThePlaceInPrint() throws IOException {
        assertEquals(
                plan()
                        + ":2:3: galat [J203] Pesan.\n"
                        + "    LKjIP 2022, Tabel 3.5 hal 43, baris 9\n",
                print(Reports.printed()).split("\n\n")[0] + "\n");
    }

    @Test
    void namesAFewRelatedPlacesAndCountsTheRest() throws IOException {
        var range = new TextRange(Path.of("a.jenjang"), 0, 1, 7, 3);
        var finding =
                new TextFinding(
                        "J203",
                        Severity.ERROR,
                        range,
                        "Pesan.",
                        Collections.nCopies(6, range),
                        List.of());

        assertEquals(
                "    Lihat juga: a.jenjang:7:3, a.jenjang:7:3, a.jenjang:7:3, a.jenjang:7:3, dan 2"
                        + " tempat lain",
                print(report(List.of(finding), View.ALL)).lines().toList().get(1));
    }

    private static String print(CheckReport report) throws IOException {
        return Reports.print(new TextPrinter(INDONESIAN, false, Reports::rule), report);
    }

    private static CheckReport three(View view) {
        return report(
                List.of(
                        finding("J112", Severity.WARNING, 1),
                        finding("J203", Severity.ERROR, 2),
                        finding("J203", Severity.ERROR, 3)),
                view);
    }

    private static CheckReport report(List<TextFinding> findings, View view) {
        return new CheckReport(1, new PlanCheck(findings, List.of()), view, Scope.WHOLE);
    }

    private static TextFinding finding(String rule, Severity severity, int line) {
        var range = new TextRange(Path.of("a.jenjang"), line * 10, 1, line, 1);
        return new TextFinding(rule, severity, range, "Pesan " + line + ".", List.of(), List.of());
    }
}
