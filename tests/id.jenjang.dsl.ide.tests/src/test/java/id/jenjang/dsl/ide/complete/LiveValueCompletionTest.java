package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Galat;
import id.jenjang.measure.KosakataHidup;
import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.model.Bernama;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

class LiveValueCompletionTest {

    private static Cursor narrative(String text) {
        return Cursor.at(
                "laporan LKjIP 2023 untuk Dinkes {\n  bagian \"Isu\" '''\n" + text + "\n'''\n}\n");
    }

    @Test
    void namesAndWordsBehindABrace() {
        var cursor = narrative("Capaian {|");
        var labels = cursor.labels();
        assertTrue(labels.startsWith("tahun | instansi | "), labels);
        assertTrue(labels.contains(" | jumlah sasaran | "), labels);
        assertTrue(labels.indexOf("IKU1") < labels.indexOf("IKUD"), labels);
        assertEquals("Rp 1.000", cursor.item("pagu").detail());
    }

    @Test
    void whatMayBeAskedOfAnElementWithItsFigure() {
        var cursor = narrative("Targetnya {IKU1.|} persen");
        assertEquals("16", cursor.item("target").detail());
        assertTrue(cursor.after("target").contains("{IKU1.target} persen"));
        assertFalse(cursor.labels().contains("pagu.murni"));
        assertEquals("lengkap", narrative("{IKU1.target.l|}").labels());
        assertEquals("murni", narrative("{pagu.m|").labels());
    }

    @Test
    void yearsAndElementsInParentheses() {
        assertEquals(
                "2023 | 2022 | 2021 | 2020 | 2019 | 2018 | tahun-1",
                narrative("{IKU1.target(|").labels());
        assertTrue(narrative("{pagu(P|").labels().startsWith("P1"));
    }

    @Test
    void onlyWithinBraces() {
        assertEquals("", narrative("IKU|").labels());
        assertEquals("", narrative("\\{IKU|").labels());
        assertEquals("", narrative("{IKU1.nama} IKU|").labels());
    }

    @Test
    void aNarrativeFileIsThatOfTheReportThatNamesIt() {
        var narrative = Path.of("narasi", "isu.md");
        var plan =
                Map.of(
                        Path.of("a.jenjang"),
                        Cursor.PLAN.replace(
                                "{ pembulatan 2 }", "{ bagian \"Isu\" dari \"narasi/isu.md\" }"),
                        narrative,
                        "");
        assertEquals("16", Cursor.at("{IKU1.target|", plan, narrative).item("target").detail());
    }

    /** What is offered is what the evaluator knows. */
    @Test
    void everyWordIsOneTheEvaluatorKnows() {
        var rencana = Cursor.plan().plan().rencana();
        var evaluator =
                new PenilaiTeks(rencana, rencana.instansi().orElseThrow(), 2023, Metode.BAKU);
        for (var head : KosakataHidup.kepala()) {
            assertKnown(evaluator, head);
            KosakataHidup.anggota(head).forEach(each -> assertKnown(evaluator, head + "." + each));
            if (KosakataHidup.bertahun(head)) {
                assertKnown(evaluator, head + "(2023)");
            }
            if (KosakataHidup.berunsur(head)) {
                assertKnown(evaluator, head + "(P1)");
            }
        }
        for (var element : rencana.all(Bernama.class)) {
            if (element.getId() != null) {
                for (var each : KosakataHidup.sifat(element)) {
                    assertKnown(evaluator, element.getId() + "." + each);
                    if (KosakataHidup.bertahun(each)) {
                        assertKnown(evaluator, element.getId() + "." + each + "(2022)");
                    }
                }
            }
        }
    }

    private static void assertKnown(PenilaiTeks evaluator, String expression) {
        if (evaluator.nilai(expression) instanceof PenilaiTeks.Salah wrong) {
            assertTrue(
                    Set.of(Galat.TIDAK_ADA, Galat.TIDAK_TERSEDIA).contains(wrong.galat()),
                    () -> expression + ": " + wrong.galat());
        }
    }
}
