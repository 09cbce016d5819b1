package id.jenjang.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class YearTableTest {

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D periode 2021-2024 {
              sasaran S1 "Sasaran" {
                iku IKU1 "Indeks" {
                  kondisi awal 2020: 70
                  target 2021: 78, 2022: 80, 2023: 82
                }
                iku IKU2 "Baru"
              }
            }
            instansi D "Dinas" {}
            pengukuran 2022 untuk D { IKU1: realisasi 76 }
            pengukuran 2023 untuk D {
            }
            """;

    private static final FormCase CASE = FormCase.of(PLAN);

    private static YearTable table(FormCase plan, String id) {
        return plan.field(id, "target").years().orElseThrow();
    }

    private static List<String> shown(YearTable table) {
        return table.rows().stream()
                .map(
                        row ->
                                row.label()
                                        + ": "
                                        + String.join(
                                                " | ",
                                                row.cells().stream()
                                                        .map(YearTable.Cell::text)
                                                        .toList()))
                .toList();
    }

    @Test
    void theYearsOfThePlanAreColumns() {
        assertEquals(List.of(2020, 2021, 2022, 2023, 2024), table(CASE, "IKU1").years());
        assertEquals(
                List.of(
                        "Kondisi awal: 70 |  |  |  | ",
                        "Target:  | 78 | 80 | 82 | ",
                        "Target perubahan:  |  |  |  | ",
                        "Realisasi:  |  | 76 |  | ",
                        "Capaian:  |  | 95,00% (Sangat Tinggi) |  | "),
                shown(table(CASE, "IKU1")));
        assertEquals(
                "realisasi ÷ target × 100% = 76 ÷ 80 × 100% = 95,00%",
                table(CASE, "IKU1").rows().getLast().cells().get(2).formula());
    }

    @Test
    void everyRowSaysWhatItHolds() {
        assertEquals(
                List.of(
                        "Nilai sebelum periode dimulai.",
                        "Nilai yang direncanakan.",
                        "Nilai yang direncanakan.",
                        "Nilai yang tercapai.",
                        "Realisasi dibanding targetnya."),
                table(CASE, "IKU1").rows().stream().map(YearTable.Row::help).toList());
    }

    @Test
    void rowsAreNamedInEnglish() {
        var plan = EditedPlan.of(Map.of(FormCase.FILE, PLAN), Locale.ENGLISH);
        var years = table(new FormCase(plan), "IKU1");
        assertEquals(
                List.of("Baseline", "Target", "Revised target", "Result", "Achievement"),
                years.rows().stream().map(YearTable.Row::label).toList());
    }

    @Test
    void aCellIsTypedInto() {
        assertEquals(
                PLAN.replace("2022: 80", "2022: 80,5"),
                CASE.after(table(CASE, "IKU1").set(1, 2, "80,5 ")).text());
        assertEquals(
                PLAN.replace("2023: 82", "2023: 82, 2024: 84"),
                CASE.after(table(CASE, "IKU1").set(1, 4, "84")).text());
        assertEquals(
                PLAN.replace(", 2023: 82", ""),
                CASE.after(table(CASE, "IKU1").set(1, 3, "")).text());
        assertInstanceOf(Entry.Same.class, table(CASE, "IKU1").set(1, 3, " 82"));
        assertEquals(
                PLAN.replace("\"Baru\"", "\"Baru\" {\n      target 2021: 1\n    }"),
                CASE.after(table(CASE, "IKU2").set(1, 0, "1")).text());
    }

    @Test
    void aResultIsWrittenInTheMeasurementOfItsYear() {
        assertEquals(
                PLAN.replace("realisasi 76", "realisasi 77"),
                CASE.after(table(CASE, "IKU1").set(3, 2, "77")).text());
        assertEquals(
                PLAN.replace("2023 untuk D {\n", "2023 untuk D {\n  IKU1: realisasi 81\n"),
                CASE.after(table(CASE, "IKU1").set(3, 3, "81")).text());
        assertEquals(
                List.of(
                        new Entry.Cell(
                                3,
                                4,
                                "9",
                                "Belum ada pengukuran tahun 2024; tambahkan dahulu bloknya, lalu"
                                        + " isi realisasinya.")),
                assertInstanceOf(Entry.Rejected.class, table(CASE, "IKU1").set(3, 4, "9")).cells());
    }

    @Test
    void aBlockIsTakenAsAWhole() {
        var after = CASE.after(table(CASE, "IKU1").paste(1, 1, "79\t81\t83\r\n\t85\t\r\n"));
        assertEquals(
                List.of(
                        "Kondisi awal: 70 |  |  |  | ",
                        "Target:  | 79 | 81 | 83 | ",
                        "Target perubahan:  |  | 85 |  | ",
                        "Realisasi:  |  | 76 |  | ",
                        "Capaian:  |  | 89,41% (Tinggi) |  | "),
                shown(table(after, "IKU1")));
        var whole = table(CASE, "IKU1").copy(0, 0, 4, 4);
        assertInstanceOf(Entry.Same.class, table(CASE, "IKU1").paste(0, 0, whole));
    }

    @Test
    void everyCellThatCannotBeTakenIsNamed() {
        var entry = table(CASE, "IKU1").paste(3, 2, "80.5\tabc\t84\t90\n99");
        assertEquals(
                List.of(
                        new Entry.Cell(3, 2, "80.5", "Tulis 80,5: pecahan memakai koma."),
                        new Entry.Cell(
                                3,
                                3,
                                "abc",
                                "'abc' bukan angka; titik memisahkan ribuan dan koma memulai"
                                        + " pecahan, misalnya 1.234,5."),
                        new Entry.Cell(
                                3,
                                4,
                                "84",
                                "Belum ada pengukuran tahun 2024; tambahkan dahulu bloknya, lalu"
                                        + " isi realisasinya."),
                        new Entry.Cell(
                                3,
                                5,
                                "90",
                                "'90' jatuh di luar tabel; tempel mulai dari sel yang lebih kiri"
                                        + " atau lebih atas."),
                        new Entry.Cell(
                                4,
                                2,
                                "99",
                                "'99' menimpa angka yang dihitung; ubahlah target atau"
                                        + " realisasinya.")),
                assertInstanceOf(Entry.Rejected.class, entry).cells());
    }

    @Test
    void cellsAreFilledAndCleared() {
        assertEquals(
                PLAN.replace("2022: 80, 2023: 82", "2022: 78, 2023: 78, 2024: 78"),
                CASE.after(table(CASE, "IKU1").fillRight(1, 1, 4)).text());
        assertEquals(
                PLAN.replace("      kondisi awal 2020: 70\n", "")
                        .replace(
                                "target 2021: 78, 2022: 80, 2023: 82", "target 2022: 80, 2023: 82"),
                CASE.after(table(CASE, "IKU1").clear(0, 0, 1, 1)).text());
    }
}
