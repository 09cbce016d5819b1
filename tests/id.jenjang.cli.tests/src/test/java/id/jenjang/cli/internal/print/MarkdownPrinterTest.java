package id.jenjang.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.FindingSubject;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The form for documents. */
class MarkdownPrinterTest {

    private static final TextRange PRINTED = new TextRange(Path.of("c.jenjang"), 9, 1, 4, 2);

    private static String print(CheckReport report) throws IOException {
        return Reports.print(
                new MarkdownPrinter(new Messages(Locale.of("id")), Reports::rule), report);
    }

    private static TextFinding printed(String rule, FindingSubject subject) {
        return new TextFinding(
                rule,
                Severity.ERROR,
                PRINTED,
                "Tertulis 88,68 %, hitungan *88,18 %*.",
                List.of(PRINTED, PRINTED),
                List.of(),
                "",
                subject);
    }

    private static CheckReport report(View view, TextFinding... findings) {
        return new CheckReport(1, new PlanCheck(List.of(findings), List.of()), view, Scope.WHOLE);
    }

    @Test
    void printsFindingsUnderTheirRulesWithBasisAndPlace() throws IOException {
        assertEquals(
                """
                # Hasil periksa

                Daftar ini ditulis oleh `jenjang periksa --format md`; jangan disunting dengan tangan.

                2 berkas diperiksa: 1 galat, 1 peringatan, 1 catatan.

                | Aturan | Isi | Galat | Peringatan | Catatan |
                |---|---|--:|--:|--:|
                | J203 | Target kosong | 1 | | |
                | J401 | Aturan J401 | | 1 | |
                | S006 | Aturan S006 | | | 1 |

                ## Rencana

                ### J203 Target kosong

                1. **galat** J203: Target 2024 belum ada.\\
                   Dasar: Perpres 29/2014. Letak: `rencana kota/2023.jenjang:12:7`. Lihat juga: `rencana kota/2023.jenjang:2:1`.

                ### J401 Aturan J401

                2. **peringatan** J401: Kalimat & \\<kata\\>.\\
                   Letak: `rencana kota/narasi/isu.md:1:1`.

                ### S006 Aturan S006

                3. **catatan** S006: Tidak dipakai.\\
                   Letak: `rencana kota/narasi/isu.md:3:2`.

                ## Diabaikan dalam rencana, dengan alasan

                - **galat** J112: Sasaran tanpa program.\\
                  Alasan: Direvisi lewat Perda 4/2022. Letak: `rencana kota/2023.jenjang:4:9`.
                """,
                print(Reports.full(View.ALL, Scope.WHOLE)));
    }

    @Test
    void whatIsPrintedStandsUnderItsDocumentAndTable() throws IOException {
        var first =
                printed(
                        "J203",
                        new FindingSubject(
                                "IKU1",
                                "LKjIP 2022",
                                "Tabel 3.5 hal 43",
                                "baris 9 \"Indeks_a\", kolom Capaian",
                                List.of("Tabel 3.1 hal 37, baris 2", "")));
        var whole =
                printed(
                        "J112",
                        new FindingSubject("", "LKjIP 2022", "Tabel 3.6", "", List.of("", "")));

        assertTrue(
                print(report(View.ALL, first, whole))
                        .endsWith(
                                """

                                ## LKjIP 2022

                                ### Tabel 3.5 hal 43

                                1. **galat** J203, baris 9 "Indeks\\_a", kolom Capaian: Tertulis 88,68 %, hitungan \\*88,18 %\\*.\\
                                   Dasar: Perpres 29/2014. Letak: `c.jenjang:4:2`. Lihat juga: Tabel 3.1 hal 37, baris 2; `c.jenjang:4:2`.

                                ### Tabel 3.6

                                2. **galat** J112: Tertulis 88,68 %, hitungan \\*88,18 %\\*.\\
                                   Dasar: Perpres 29/2014. Letak: `c.jenjang:4:2`. Lihat juga: `c.jenjang:4:2`; `c.jenjang:4:2`.
                                """),
                print(report(View.ALL, first, whole)));
    }

    @Test
    void printedDocumentsComeBeforeThePlan() throws IOException {
        var inPlan =
                new TextFinding(
                        "J112",
                        Severity.INFO,
                        new TextRange(Path.of("a.jenjang"), 0, 1, 1, 1),
                        "Pesan.",
                        List.of(),
                        List.of());
        var inPrint =
                printed("J203", new FindingSubject("", "LKjIP 2022", "Tabel 1", "", List.of()));

        assertEquals(
                List.of("## LKjIP 2022", "## Rencana"),
                print(report(View.ALL, inPlan, inPrint))
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .toList());
    }

    @Test
    void groupsAsAsked() throws IOException {
        var finding =
                printed(
                        "J203",
                        new FindingSubject("IKU1", "LKjIP 2022", "Tabel 3.5", "", List.of()));

        assertEquals("### J203 Target kosong", section(finding, Grouping.ATURAN));
        assertEquals("### c.jenjang", section(finding, Grouping.BERKAS));
        assertEquals("### Tabel 3.5 (LKjIP 2022)", section(finding, Grouping.UNSUR));
    }

    private static String section(TextFinding finding, Grouping grouping) throws IOException {
        return print(report(new View(9, grouping, false), finding))
                .lines()
                .filter(line -> line.startsWith("### "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatIsLeftOutAndHowRulesAreWeighed() throws IOException {
        assertTrue(
                print(Reports.full(1))
                        .contains("\nDan 2 temuan lain yang tidak dicetak karena --maks.\n"),
                print(Reports.full(1)));
        assertEquals(
                """
                1 berkas diperiksa: tidak ada temuan.

                Dibandingkan dengan HEAD~1 (1a2b3c4): 7 temuan sudah ada di sana, 2 di antaranya sudah hilang.

                5 temuan lain tidak ditampilkan karena disaring (--aturan J2\\*).

                ## Diatur dalam rencana

                - rencana kota/2023.jenjang:2:3: J203 dihitung sebagai catatan.
                - rencana kota/2023.jenjang:2:3: J112 tidak diperiksa. Alasan: Tanpa strategi.
                """,
                print(Reports.weighed()).split("\n\n", 3)[2]);
    }
}
