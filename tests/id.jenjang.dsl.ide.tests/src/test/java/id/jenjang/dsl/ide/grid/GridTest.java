package id.jenjang.dsl.ide.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.internal.TabText;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

class GridTest {

    private static final Path PLAN = Path.of("renstra.jenjang");
    private static final Path YEAR = Path.of("2023.jenjang");

    private static final String RENSTRA =
            """
            instansi Setda "Sekretariat Daerah" {}
            tangga Mutu { C < B < A }
            renstra R "Renstra" untuk Setda periode 2022-2024 {
              tujuan T1 "Tujuan" {
                sasaran S1 "Sasaran" {
                  iku IKU1 "Kerja sama" satuan "Naskah" {
                    target 2022: 2, 2023: 4 // dua tahun
                  }
                  iku IKU2 "Nilai" { tangga Mutu target 2023: B }
                  iku "Tanpa nama singkat" satuan % { target 2023: 80 }
                }
              }
            }
            program P1 4.01.01 "Program" untuk Setda {
              kegiatan 4.01.01.2.01 "Kegiatan" {
                subkegiatan SK1 4.01.01.2.01.0001 "Satu"
                subkegiatan 4.01.01.2.01.0002 "Dua" keluaran "Dokumen" satuan "Dokumen" { target 2023: 1 }
              }
            }
            """;

    private static final String FIGURES =
            """
            // tahun berjalan
            anggaran 2023 untuk Setda murni {
              SK1: Rp 1.000.000 sumber "PAD" // tetap
            }

            pengukuran 2023 untuk Setda {
              IKU1: realisasi 3 triwulan 1, 2 // dari Bagian Kerja Sama
            }
            """;

    private final Map<Path, String> texts = new TreeMap<>(Map.of(PLAN, RENSTRA, YEAR, FIGURES));

    private PlanEditor editor() {
        return new PlanEditor(EditedPlan.of(texts, Locale.of("id")));
    }

    private Grid measurements() {
        return Grid.measurements(editor(), 2023, null);
    }

    private Grid budget() {
        return Grid.budget(editor(), 2023, "Setda");
    }

    private Grid targets() {
        return Grid.targets(editor(), null);
    }

    private static int row(Grid grid, String name) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (grid.rows().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError("No row " + name + " in " + grid.rows());
    }

    private static List<String> texts(Grid grid, int row) {
        return IntStream.range(0, grid.columns().size())
                .mapToObj(column -> grid.cell(row, column).text())
                .toList();
    }

    private static EditedPlan made(GridResult result) {
        return assertInstanceOf(GridResult.Made.class, result, result::toString).edit().after();
    }

    private static List<String> rejected(GridResult result) {
        return assertInstanceOf(GridResult.Rejected.class, result, result::toString)
                .cells()
                .stream()
                .map(cell -> cell.place() + " '" + cell.text() + "': " + cell.reason())
                .toList();
    }

    private String year(GridResult result) {
        return made(result).text(YEAR).orElseThrow();
    }

    @Test
    void measurementsShowTargetQuartersAndCapaianOfEveryIndicator() {
        var grid = measurements();
        assertEquals(
                List.of(
                        "Target",
                        "Triwulan I",
                        "Triwulan II",
                        "Triwulan III",
                        "Triwulan IV",
                        "Tahun 2023",
                        "Capaian"),
                grid.columns().stream().map(GridColumn::heading).toList());
        assertEquals(
                List.of(
                        "Tujuan",
                        "Sasaran",
                        "Kerja sama",
                        "Nilai",
                        "Tanpa nama singkat",
                        "Program",
                        "Kegiatan",
                        "Dua",
                        "Dokumen"),
                grid.rows().stream().map(GridRow::name).toList());
        assertEquals(
                List.of(0, 1, 2, 2, 2, 0, 1, 2, 3),
                grid.rows().stream().map(GridRow::level).toList());
        assertEquals(
                List.of("4", "1", "2", "", "", "3", "75,00%"),
                texts(grid, row(grid, "Kerja sama")));
        assertEquals(
                "realisasi ÷ target × 100% = 3 ÷ 4 × 100%",
                grid.cell(row(grid, "Kerja sama"), 6).formula());
        assertEquals("realisasi belum diisi", grid.cell(row(grid, "Nilai"), 6).problem());
        assertFalse(grid.cell(row(grid, "Sasaran"), 1).editable());
    }

    @Test
    void headingsAreSaidInEnglishToo() {
        var editor = new PlanEditor(EditedPlan.of(texts, Locale.ENGLISH));
        assertEquals("Quarter I", Grid.measurements(editor, 2023, null).columns().get(1).heading());
        assertEquals("Absorption", Grid.budget(editor, 2023, null).columns().get(3).heading());
        assertEquals("Final", Grid.targets(editor, null).columns().getLast().heading());
    }

    @Test
    void whatIsTypedIsCheckedBeforeItIsPutIn() {
        var grid = measurements();
        int row = row(grid, "Kerja sama");
        assertTrue(grid.check(row, 5, "3,5").isEmpty());
        assertTrue(grid.check(row, 5, "").isEmpty());
        var wrong = grid.check(row, 5, "tiga").orElseThrow();
        assertEquals(
                rejected(grid.set(row, 5, "tiga")),
                List.of(wrong.place() + " 'tiga': " + wrong.reason()));
        assertTrue(grid.check(row, 6, "90").orElseThrow().reason().contains("dihitung"));
    }

    @Test
    void typingOverAFigureChangesThatFigureOnly() {
        var grid = measurements();
        assertEquals(
                FIGURES.replace("realisasi 3 ", "realisasi 3,5 "),
                year(grid.set(row(grid, "Kerja sama"), 5, " 3,5 ")));
        assertEquals(
                FIGURES.replace("1, 2 //", "1, 2, 1.250 //"),
                year(grid.set(row(grid, "Kerja sama"), 3, "1250")));
    }

    @Test
    void typingWhatStandsThereChangesNothing() {
        var grid = measurements();
        var result = grid.paste(row(grid, "Kerja sama"), 0, "4\t1\t2\t\t\t3\t75,00%\n");
        assertTrue(((GridResult.Made) result).edit().edits().isEmpty());
    }

    @Test
    void aNewEntryStandsInTheBlockOfItsYear() {
        var grid = measurements();
        assertEquals(
                FIGURES.replace(
                        "Kerja Sama\n",
                        "Kerja Sama\n  IKU2: realisasi A triwulan C, NA \"belum rilis\"\n"),
                year(grid.paste(row(grid, "Nilai"), 1, "c\tNA (belum rilis)\t\t\tA")));
    }

    @Test
    void severalNewEntriesAreOneEdit() {
        var grid = measurements();
        var after = made(grid.paste(row(grid, "Kerja sama"), 5, "4\nA\n81 %\n"));
        assertEquals(
                FIGURES.replace("realisasi 3 ", "realisasi 4 ")
                        .replace(
                                "Kerja Sama\n",
                                "Kerja Sama\n  IKU2: realisasi A\n  IKU3: realisasi 81\n"),
                after.text(YEAR).orElseThrow());
        assertEquals(
                RENSTRA.replace("iku \"Tanpa", "iku IKU3 \"Tanpa"), after.text(PLAN).orElseThrow());
    }

    @Test
    void whatIsWrongInAPasteIsNamedCellByCellAndNothingIsChanged() {
        var grid = measurements();
        assertEquals(
                List.of(
                        "IKU1, Triwulan I '1.5': Tulis 1,5: pecahan memakai koma.",
                        "IKU1, Capaian '90': Sel ini dihitung; ubah angka asalnya.",
                        "IKU2, Triwulan I 'bagus': 'bagus' tidak ada pada tangga indikator ini;"
                                + " tulis salah satu dari C, B, A, atau NA.",
                        "IKU2, kolom ke-8 'x': Sel ini di luar tabel; mulailah menempel lebih atas"
                                + " atau lebih kiri."),
                rejected(
                        grid.paste(
                                row(grid, "Kerja sama"),
                                1,
                                "1.5\t2\t\t\t3\t90\nbagus\t\t\t\t\t\tx\n")));
    }

    @Test
    void quartersAreToldOneAfterTheOther() {
        var grid = measurements();
        assertEquals(
                List.of(
                        "IKU1, Triwulan IV '9': Isi Triwulan III lebih dahulu; bila belum ada"
                                + " angkanya, tulis NA di sana."),
                rejected(grid.set(row(grid, "Kerja sama"), 4, "9")));
        assertEquals(
                List.of(
                        "IKU1, Triwulan I '': Triwulan I hanya dapat dikosongkan bersama triwulan"
                                + " sesudahnya; bila tidak ada angkanya, tulis NA."),
                rejected(grid.set(row(grid, "Kerja sama"), 1, "")));
    }

    @Test
    void severalEntriesGoIntoAnEmptyBlockToo() {
        texts.put(YEAR, "pengukuran 2023 untuk Setda {}\n");
        var grid = measurements();
        assertEquals(
                "pengukuran 2023 untuk Setda {\n  IKU1: realisasi 4\n  IKU2: realisasi A\n}\n",
                year(grid.paste(row(grid, "Kerja sama"), 5, "4\nA\n")));
    }

    @Test
    void aFigureIsFilledDownPastWhatIsComputed() {
        var grid = budget();
        int row = row(grid, "Satu");
        assertEquals(
                FIGURES.replace("// tetap\n", "// tetap\n  SK2: Rp 1.000.000\n"),
                year(grid.fillDown(new GridRange(row, 0, row + 1, 3))));
    }

    @Test
    void clearingAllOfAnEntryTakesItOut() {
        var grid = measurements();
        int row = row(grid, "Kerja sama");
        assertEquals(
                FIGURES.replaceAll("  IKU1.*\n", ""),
                year(grid.clear(new GridRange(row, 0, row, 6))));
    }

    @Test
    void anOutputInTheHeadOfASubKegiatanSaysWhyItCannotBeMeasured() {
        var grid = measurements();
        assertEquals(
                List.of(
                        "Dokumen, Tahun 2023 '1': Keluaran di kepala sub kegiatan tidak dapat"
                                + " diberi nama singkat; tulis sebagai indikator di dalam kurung"
                                + " kurawal."),
                rejected(grid.set(row(grid, "Dokumen"), 5, "1")));
    }

    @Test
    void theBlockOfAYearThatHasNoneIsMadeInTheFileOfTheNearestYear() {
        var grid = Grid.measurements(editor(), 2024, null);
        assertEquals(
                FIGURES + "\npengukuran 2024 untuk Setda {\n  IKU1: realisasi 5\n}\n",
                year(grid.set(row(grid, "Kerja sama"), 5, "5")));
    }

    @Test
    void budgetsAddUpAboveTheSubKegiatan() {
        texts.put(YEAR, FIGURES.replace("// tetap", "realisasi TW1 Rp 300.000, TW2 Rp 200.000 //"));
        var grid = budget();
        assertEquals(
                List.of("Sekretariat Daerah", "Program", "Kegiatan", "Satu", "Dua"),
                grid.rows().stream().map(GridRow::name).toList());
        assertEquals(List.of("1.000.000", "", "500.000", "50,00%"), texts(grid, 3));
        assertEquals(List.of("≥ 1.000.000", "", "≥ 500.000", "50,00%"), texts(grid, 0));
        assertEquals("300.000 + 200.000", grid.cell(3, 2).formula());
        assertEquals(
                List.of(
                        "SK1, Realisasi '1': Realisasi ditulis per triwulan; ubah di formulir atau"
                                + " teksnya.",
                        "4.01.01.2.01.0002 Dua, Murni 'banyak': 'banyak' bukan angka; titik"
                                + " memisahkan ribuan dan koma memulai pecahan, misalnya 1.234,5."),
                rejected(grid.paste(3, 0, "1000000\t\t1\nbanyak")));
    }

    @Test
    void pagusArePastedWithMissingNamesAndBlocks() {
        var grid = budget();
        var after =
                made(
                        grid.paste(
                                row(grid, "Satu"),
                                0,
                                "Rp 1.250.000\t2.000.000\t500000\n750000\t\n"));
        assertEquals(
                FIGURES.replace("1.000.000", "1.250.000")
                                .replace("// tetap\n", "// tetap\n  SK2: Rp 750.000\n")
                        + "\nanggaran 2023 untuk Setda perubahan {\n"
                        + "  SK1: Rp 2.000.000 realisasi Rp 500.000\n}\n",
                after.text(YEAR).orElseThrow());
        assertEquals(
                RENSTRA.replace(
                        "subkegiatan 4.01.01.2.01.0002", "subkegiatan SK2 4.01.01.2.01.0002"),
                after.text(PLAN).orElseThrow());
    }

    @Test
    void targetsAreFilledToTheRightInTheirTable() {
        var grid = targets();
        assertEquals(
                List.of("2022", "2023", "2024", "Akhir"),
                grid.columns().stream().map(GridColumn::heading).toList());
        int row = row(grid, "Kerja sama");
        assertEquals(List.of("2", "4", "", "4"), texts(grid, row));
        assertEquals(
                RENSTRA.replace("2023: 4 //", "2023: 2, 2024: 2 //")
                        .replace("2022: 2, 2023: 4", "x"),
                made(grid.fillRight(new GridRange(row, 0, row, 3))).text(PLAN).orElseThrow());
    }

    @Test
    void aTargetTableIsMadeWhereThereIsNone() {
        texts.put(PLAN, RENSTRA.replace("{ target 2023: 80 }", ""));
        var grid = targets();
        int row = row(grid, "Tanpa nama singkat");
        assertEquals(
                texts.get(PLAN)
                        .replace(
                                "satuan %",
                                "satuan % {\n        target 2022: 70, 2024: 90\n      }"),
                made(grid.paste(row, 0, "70\t\t90")).text(PLAN).orElseThrow());
    }

    @Test
    void revisedTargetsStandInColumnsOfTheirOwn() {
        texts.put(
                PLAN,
                RENSTRA.replace("target 2023: 80", "target 2023: 80 target perubahan 2023: 85"));
        var grid = targets();
        int row = row(grid, "Tanpa nama singkat");
        assertEquals("2023 perubahan", grid.columns().get(4).heading());
        assertEquals("85", grid.cell(row, 4).text());
        assertEquals(
                texts.get(PLAN).replace("perubahan 2023: 85", "perubahan 2023: 85, 2024: 88"),
                made(grid.set(row, 5, "88 %")).text(PLAN).orElseThrow());
        assertEquals(
                texts.get(PLAN).replace(" target perubahan 2023: 85", ""),
                made(grid.set(row, 4, "")).text(PLAN).orElseThrow());
    }

    @Test
    void aBlockIsCopiedAsASpreadsheetTakesIt() {
        texts.put(
                YEAR,
                FIGURES.replace("triwulan 1, 2", "triwulan 1.250, NA \"belum \\\"rilis\\\"\""));
        var grid = measurements();
        int row = row(grid, "Kerja sama");
        assertEquals(
                "1250\t\"NA (belum \"\"rilis\"\")\"\t\t\t3\t75,00%\n",
                grid.copy(new GridRange(row, 1, row, 6)));
        var result = grid.paste(row, 1, grid.copy(new GridRange(row, 1, row, 6)));
        assertTrue(((GridResult.Made) result).edit().edits().isEmpty());
    }

    @Test
    void whatTheTextRefusesIsNamedToo() {
        texts.put(PLAN, RENSTRA.replace("target 2022: 2, 2023: 4", "target 2022: 2, 2023: , 4"));
        var grid = targets();
        var reasons = rejected(grid.paste(row(grid, "Kerja sama"), 0, "5\t\t6\n"));
        assertTrue(
                reasons.getFirst().startsWith("IKU1, 2022 '5': Teksnya di renstra.jenjang mulai"),
                reasons::toString);
    }

    @Test
    void cellsOfBrokenTextAreFixedAndSayWhy() {
        texts.put(PLAN, RENSTRA.replace("2022: 2, 2023: 4", "2022: 2, 2023 4"));
        texts.put(YEAR, FIGURES.replace("SK1: Rp", "SK1 Rp"));
        var grid = targets();
        int row = row(grid, "Kerja sama");
        assertFalse(grid.cell(row, 0).editable());
        assertEquals(
                "Teksnya di renstra.jenjang mulai baris 7 masih salah tulis; perbaiki dahulu di"
                        + " sana, baru sel ini dapat diisi.",
                grid.cell(row, 0).problem());
        assertTrue(grid.cell(row(grid, "Nilai"), 1).editable());
        assertEquals(
                List.of("IKU1, 2022 '3': " + grid.cell(row, 0).problem()),
                rejected(grid.set(row, 0, "3")));

        var measured = measurements();
        assertTrue(measured.cell(row(measured, "Kerja sama"), 1).editable());
        var budget = budget();
        assertFalse(budget.cell(row(budget, "Satu"), 0).editable());
        assertTrue(budget.cell(row(budget, "Satu"), 0).problem().contains("2023.jenjang"));
    }

    @Test
    void cellsInQuotesHoldTabsAndLineBreaks() {
        assertEquals(
                List.of(List.of("a\tb", "c \"d\"\ne", ""), List.of("\"x", "y")),
                TabText.read("\"a\tb\"\t\"c \"\"d\"\"\ne\"\t\r\n\"x\ty\r\n"));
        assertEquals("\"a\tb\"\tc\n", TabText.write(List.of(List.of("a\tb", "c"))));
    }
}
