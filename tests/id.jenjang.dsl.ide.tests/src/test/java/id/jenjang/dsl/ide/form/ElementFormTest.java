package id.jenjang.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.model.Anggaran;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Laporan;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Simpul;
import id.jenjang.model.Skala;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class ElementFormTest {

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D periode 2021-2023 {
              tujuan T "Tujuan" {
                sasaran S1 "Sasaran satu" { // catatan
                  iku IKU1 "Indeks" satuan "poin" { rumus "a / b"  target 2022: 80, 2023: 82 }
                }
              }
            }
            instansi D "Dinas" {
              kepala K "Kepala Dinas"
              atasan A "Wali Kota"
              fungsi "satu", "dua"
            }
            program P1 1.01 "Program" mendukung S1
            pengukuran 2023 untuk D { IKU1: realisasi 77,9 triwulan 10, 20, 30, 77,9 { pendorong "a" } }
            anggaran 2023 untuk D murni tanggal 2023-01-05 { P1: Rp 1.000.000 realisasi Rp 900.000 }
            skala SK "Skala" { "Baik": >= 90 "Kurang": < 90 }
            laporan LKjIP 2023 untuk D { skala SK }
            perjanjian 2023 untuk D murni
            """;

    private static final FormCase CASE = FormCase.of(PLAN);

    private static List<String> fields(ElementForm form) {
        return form.fields().stream()
                .map(each -> each.label() + " [" + each.kind() + "] " + each.text())
                .map(String::strip)
                .toList();
    }

    @Test
    void aFormHasAFieldForAllThatCanBeWritten() {
        assertEquals(
                List.of(
                        "Jenis [CHOICE] Indikator Kinerja Utama (IKU)",
                        "Nama singkat [TEXT] IKU1",
                        "Nama [LONG_TEXT] Indeks",
                        "Satuan [TEXT] poin",
                        "Arah [CHOICE]",
                        "Akumulasi [CHOICE]",
                        "Tangga predikat [REFERENCE]",
                        "Rumus [LONG_TEXT] a / b",
                        "Sumber data [TEXT]",
                        "Alasan pemilihan [LONG_TEXT]",
                        "Kondisi awal [YEARS]",
                        "Target [YEARS] Target",
                        "Target akhir [VALUE]",
                        "Penanggung jawab [REFERENCES]",
                        "Didukung oleh [REFERENCES]",
                        "Aturan yang diabaikan [TABLE]"),
                fields(CASE.form("IKU1")));
        assertEquals(
                List.of("Pokok", "Uraian", "Tautan", "Angka", "Rincian"),
                CASE.form("IKU1").sections().stream().map(each -> each.label()).toList());
        assertEquals("IKU", CASE.form("IKU1").kind());
        assertTrue(CASE.field("IKU1", "nama").isMandatory());
        assertEquals(
                "Arti besarannya: naik, turun, atau tetap; bila tidak ditulis, naik.",
                CASE.field("IKU1", "arah").help());
    }

    @Test
    void whatIsTypedIsWritten() {
        assertEquals(
                PLAN.replace("a / b", "c"),
                CASE.after(CASE.field("IKU1", "rumus").change(" c ")).text());
        assertEquals(
                PLAN.replace("{ rumus", "{ arah turun rumus"),
                CASE.after(CASE.field("IKU1", "arah").change("turun")).text());
        assertEquals(
                PLAN.replace("IKU1", "IKU7"),
                CASE.after(CASE.field("IKU1", "id").change("IKU7")).text());
        assertEquals(
                PLAN.replace("2021-2023", "2021-2026"),
                CASE.after(CASE.field("R", "periode").change("2021 s.d. 2026")).text());
        assertEquals(
                PLAN.replace("2023-01-05", "2023-02-28"),
                CASE.after(
                                CASE.first(Anggaran.class)
                                        .field("tanggal")
                                        .orElseThrow()
                                        .change("28 Feb 2023"))
                        .text());
        assertEquals(
                PLAN.replace("Rp 1.000.000", "Rp 2.500.000"),
                CASE.after(
                                CASE.first(EntriAnggaran.class)
                                        .field("pagu")
                                        .orElseThrow()
                                        .change("Rp2.500.000,- "))
                        .text());
        assertEquals(
                PLAN.replace("77,9 triwulan", "78 triwulan"),
                CASE.after(
                                CASE.first(EntriPengukuran.class)
                                        .field("nilai")
                                        .orElseThrow()
                                        .change("78"))
                        .text());
        assertEquals(
                PLAN.replace("10, 20, 30, 77,9", "10, 20, 40, 77,9"),
                CASE.after(
                                CASE.first(EntriPengukuran.class)
                                        .field("triwulan")
                                        .orElseThrow()
                                        .change("10; 20; 40; 77,9"))
                        .text());
        assertEquals(
                PLAN.replace("\"satu\", \"dua\"", "\"satu\", \"dua\", \"tiga\""),
                CASE.after(CASE.field("D", "fungsi").change("satu\ndua\n\n tiga")).text());
    }

    @Test
    void whatIsWrongIsSaid() {
        assertEquals(
                "Tulis 77,9: pecahan memakai koma.",
                FormCase.sentence(
                        CASE.first(EntriPengukuran.class)
                                .field("nilai")
                                .orElseThrow()
                                .change("77.9")));
        assertEquals(
                "'Nama' tidak boleh kosong.",
                FormCase.sentence(CASE.field("IKU1", "nama").change("  ")));
        assertEquals(
                "Nama singkat 'S1' masih dirujuk unsur lain; gantilah namanya, jangan dikosongkan.",
                FormCase.sentence(CASE.field("S1", "id").change("")));
        assertEquals(
                "'miring' bukan pilihan di sini; pilih salah satu dari naik, turun, tetap.",
                FormCase.sentence(CASE.field("IKU1", "arah").change("miring")));
        assertEquals(
                "Tidak ada nama singkat 'S2'; barangkali maksudnya 'S1'.",
                FormCase.sentence(CASE.field("P1", "mendukung").change("S2")));
        assertEquals(
                "'D' adalah Instansi, sedangkan di sini diharapkan Sasaran.",
                FormCase.sentence(CASE.field("P1", "mendukung").change("D")));
        assertEquals(
                "'32 Januari 2023' bukan tanggal; tulis misalnya 25 September 2023.",
                FormCase.sentence(
                        CASE.first(Laporan.class)
                                .field("tanggal")
                                .orElseThrow()
                                .change("32 Januari 2023")));
        assertEquals(
                "Periode 2026-2021 terbalik; tulis 2021-2026.",
                FormCase.sentence(CASE.field("R", "periode").change("2026-2021")));
    }

    @Test
    void partiesOfAnAgreementAreWrittenTogether() {
        assertEquals(
                PLAN.replace("D murni\n", "D murni antara K dan A\n"),
                CASE.after(
                                CASE.first(Perjanjian.class)
                                        .field("pihakPertama")
                                        .orElseThrow()
                                        .change("K"))
                        .text());
    }

    @Test
    void elementsToNameAreTheNearestFirst() {
        var choices = CASE.field("IKU1", "penanggungJawab").choices("");
        assertEquals(
                List.of("K · Kepala Dinas", "A · Wali Kota"),
                choices.stream().map(Choice::label).toList());
        assertEquals(
                List.of("A"),
                CASE.field("IKU1", "penanggungJawab").choices("KOTA wali").stream()
                        .map(Choice::value)
                        .toList());
        assertEquals("Pejabat · D", choices.getFirst().detail());
    }

    @Test
    void figuresStandBesideWithTheirFormula() {
        var row = CASE.first(EntriPengukuran.class).computed();
        assertEquals(
                List.of(
                        new Computed(
                                "nilai",
                                "Capaian 2023",
                                "95,00% (Baik)",
                                "realisasi ÷ target × 100% = 77,9 ÷ 82 × 100% = 95,00%")),
                row);
        assertEquals(
                List.of(
                        "Pagu 2023 Rp 1.000.000",
                        "Realisasi anggaran 2023 Rp 900.000",
                        "Serapan 2023 90,00%"),
                CASE.form("P1").computed().stream()
                        .map(each -> each.label() + " " + each.text())
                        .toList());
    }

    @Test
    void smallElementsAreRows() {
        var table = CASE.first(Skala.class).field("pita").orElseThrow().rows().orElseThrow();
        assertEquals(
                List.of(
                        "Predikat",
                        "Batas bawah termasuk",
                        "Batas bawah",
                        "Batas atas termasuk",
                        "Batas atas",
                        "Keterangan",
                        "Warna"),
                table.columns().stream().map(ChildTable.Column::label).toList());
        assertEquals(
                List.of("Baik", "ya", "90%", "", "", "", ""),
                table.rows().getFirst().stream().map(Field::text).toList());
        assertEquals(
                PLAN.replace(">= 90", ">= 91"),
                CASE.after(table.rows().getFirst().get(2).change("91")).text());
        assertEquals(
                PLAN.replace("\"Kurang\": < 90 }", "\"Kurang\": < 90 \"Gagal\": < 50 }"),
                CASE.after(table.add(List.of("Gagal", "", "", "", "50"))).text());
        assertEquals(
                List.of(
                        new Entry.Cell(2, 0, "", "'Predikat' tidak boleh kosong."),
                        new Entry.Cell(
                                2,
                                4,
                                "x",
                                "'x' bukan angka; titik memisahkan ribuan dan koma memulai pecahan,"
                                        + " misalnya 1.234,5.")),
                assertInstanceOf(Entry.Rejected.class, table.add(List.of("", "", "", "", "x")))
                        .cells());
    }

    @Test
    void blocksOfRowsAreTakenWholeOrNotAtAll() {
        var table = CASE.first(Skala.class).field("pita").orElseThrow().rows().orElseThrow();
        assertEquals(
                PLAN.replace(
                        "\"Baik\": >= 90 \"Kurang\": < 90",
                        "\"Baik\": >= 90 \"Cukup\": < 80 \"Gagal\": < 50 \"Nihil\": < 1"),
                CASE.after(
                                table.paste(
                                        1,
                                        0,
                                        "Cukup\t\t\t\t80\r\nGagal\t\t\t\t50\nNihil\t\t\t\t1\n"))
                        .text());
        assertEquals(
                List.of("1 4 x", "1 7 lebih", "2 0 ", "2 4 y"),
                assertInstanceOf(Entry.Rejected.class, table.paste(1, 3, "\tx\t\t\tlebih\n\ty\n"))
                        .cells()
                        .stream()
                        .map(each -> each.row() + " " + each.column() + " " + each.text())
                        .toList());
        assertInstanceOf(Entry.Same.class, table.paste(0, 0, "Baik\tya\t90%\n"));
        assertEquals(
                PLAN.replace("\"Kurang\": <", "\"Baik\": <"),
                CASE.after(table.fillDown(0, 0, 5, 0)).text());
        assertEquals(
                PLAN.replace("\"Baik\": >= 90 ", ""), CASE.after(table.clear(0, 0, 0, 6)).text());
        assertEquals(
                List.of("'Predikat' tidak boleh kosong.", "'Predikat' tidak boleh kosong."),
                assertInstanceOf(Entry.Rejected.class, table.clear(0, 0, 9, 0)).cells().stream()
                        .map(Entry.Cell::sentence)
                        .toList());
        assertEquals("Baik\tya\t90%\nKurang\t\t\n", table.copy(0, 0, 5, 2));
    }

    @Test
    void findingsStandAtTheirFields() {
        var wrong = FormCase.of(PLAN.replace("mendukung S1", "mendukung S11"));
        var field = wrong.field("P1", "mendukung");
        assertEquals(
                List.of("S003"), field.findings().stream().map(each -> each.ruleId()).toList());
        assertEquals("S11", field.text());
        var fix = field.fixes(field.findings().getFirst()).getFirst();
        assertEquals(PLAN, wrong.plan().apply(fix.edits()).text(FormCase.FILE).orElseThrow());
    }

    @Test
    void aBrokenElementIsShownButNotFilledIn() {
        var broken = FormCase.of(PLAN.replace("rumus \"a / b\"", "rumus ? \"a / b\""));
        var form = broken.form("IKU1");
        assertEquals(
                "Teksnya di a.jenjang mulai baris 4 masih salah tulis; perbaiki dahulu di sana,"
                        + " baru formulir ini dapat diisi.",
                form.broken().orElseThrow());
        assertTrue(form.field("nama").orElseThrow().isReadOnly());
        assertEquals(
                "'Nama' tidak dapat diisi sebelum salah tulis di teksnya diperbaiki.",
                FormCase.sentence(form.field("nama").orElseThrow().change("x")));
        assertTrue(broken.form("P1").broken().isEmpty());

        var years = FormCase.of(PLAN.replace("2023: 82", "2023 82")).form("IKU1");
        assertTrue(years.field("target").orElseThrow().isReadOnly());
        assertTrue(years.field("kondisiAwal").orElseThrow().isReadOnly());
        assertFalse(years.field("nama").orElseThrow().isReadOnly());
    }

    /** What a form shows can be typed back, whatever the element. */
    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022", "dumai-2023-tercetak"})
    void whatIsShownIsTheSameWhenTypedBack(String example) throws Exception {
        var plan = EditedPlan.open(List.of(Path.of("../../examples", example)), Locale.of("id"));
        var different = new ArrayList<String>();
        int forms = 0;
        for (var element : plan.plan().rencana().all(Simpul.class)) {
            var form =
                    ElementForm.of(plan, ElementRef.of(plan, element).orElseThrow()).orElseThrow();
            forms++;
            for (var field : form.fields()) {
                boolean typed =
                        switch (field.kind()) {
                            case YEARS, TABLE, ELEMENTS -> false;
                            default -> true;
                        };
                if (typed && !(field.change(field.text()) instanceof Entry.Same)) {
                    different.add(
                            form.kind()
                                    + " "
                                    + field.id()
                                    + ": "
                                    + field.text()
                                    + " -> "
                                    + field.change(field.text()));
                }
            }
        }
        assertTrue(forms > 5);
        assertEquals(List.of(), different);
    }

    @Test
    void aFormSpeaksEnglishToo() {
        var plan = EditedPlan.of(Map.of(FormCase.FILE, PLAN), Locale.ENGLISH);
        var form = new FormCase(plan).form("S1");
        assertEquals("Objective", form.kind());
        assertEquals(
                List.of("Basics", "Links", "Details", "Inside"),
                form.sections().stream().map(each -> each.label()).toList());
        assertEquals("Supported by", form.field("didukung").orElseThrow().label());
        assertEquals(
                "'Wording' must not be empty.",
                FormCase.sentence(form.field("nama").orElseThrow().change("")));
    }

    /** An editor that made an edit has read the edited file already. */
    @Test
    void aFormFollowsAnEdit() {
        var editor = new PlanEditor(CASE.plan());
        var change = (Entry.Change) CASE.field("IKU1", "rumus").change("c");
        var next = ((EditResult.Accepted) editor.apply(change.changes())).next();
        var form = ElementForm.of(next, CASE.form("IKU1").element(), next.plan().check());
        assertEquals("c", form.orElseThrow().field("rumus").orElseThrow().text());
    }

    @Test
    void anElementThatIsGoneHasNoForm() {
        var ref = CASE.form("IKU1").element();
        var without =
                EditedPlan.of(Map.of(FormCase.FILE, "instansi D \"Dinas\" {}"), Locale.of("id"));
        assertTrue(ElementForm.of(without, ref).isEmpty());
        assertTrue(ElementForm.of(without, ElementRef.file(FormCase.FILE)).isEmpty());
    }
}
