package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Cuplikan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckResult;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;
import id.jenjang.rules.checklist.ChecklistSubject;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Findings about a printed report stand under its tables, by row and column. */
class PrintedFindingsTest {
    private static final String PLAN =
            """
            instansi D "Dinas"
            renstra R "Renstra" untuk D periode 2021-2026 {
              sasaran S1 "Meningkatnya layanan" {
                iku IKU1 "Indeks layanan" satuan "Indeks" { target 2023: 80 }
              }
            }
            tercetak LK "LKjIP Dinas" tahun 2023 untuk D {
              tabel "Tabel 3.1 Pengukuran" hal 9 '''
            Indikator	Target 2023
            Indeks layanan	8O
            '''
              kutipan "Ikhtisar" hal iii '''
            Target Indeks layanan sebesar 81.
            '''
            }
            """;

    @Test
    void standUnderTheirTableByRowAndColumn() {
        String text = compose();
        assertTrue(text.contains("### Laporan tercetak @temuan_1"), text);
        assertTrue(text.contains("Tabel 3.1 Pengukuran (hal. 9)"), text);
        assertTrue(
                text.contains(
                        "1 | Galat | baris 1 \"Indeks layanan\", kolom Target 2023 // berkas |"
                                + " Sel tidak terbaca. // Lihat juga: kutipan \"Ikhtisar\" hal iii"
                                + " (berkas)."),
                text);
    }

    @Test
    void standInTheOrderOfTheDocument() {
        String text = compose();
        assertTrue(text.indexOf("Sel tidak terbaca.") < text.indexOf("Target berbeda."), text);
    }

    @Test
    void quotationsAreCalledSo() {
        assertTrue(compose().contains("Kutipan Ikhtisar (hal. iii)"), compose());
    }

    @Test
    void theReportUnderReviewIsThePrintedOne() {
        assertTrue(compose().contains("Dokumen yang direviu | : | LKjIP Dinas"), compose());
    }

    private static String compose() {
        var input = Reviews.of(PLAN, Reviews.INDONESIAN);
        var plan = input.subject().plan();
        var pieces = plan.all(Cuplikan.class);
        Place cell = at(pieces.getFirst(), "8O");
        Place sentence = at(pieces.getLast(), "81");
        var result =
                new CheckResult(
                        List.of(
                                finding(sentence, "Target berbeda.", List.of()),
                                finding(cell, "Sel tidak terbaca.", List.of(sentence))),
                        List.of(),
                        List.of());
        var subject = ChecklistSubject.of(plan, plan.instansi().orElseThrow(), 2023, result);
        return TreeDump.of(
                HasilPeriksaComposer.compose(
                        new ReviuInput(
                                subject, List.of(), place -> "berkas", null, Reviews.INDONESIAN)));
    }

    private static Place at(Cuplikan piece, String text) {
        return new Place.ModelPlace(
                piece,
                RencanaPackage.Literals.CUPLIKAN__ISI,
                -1,
                piece.getIsi().indexOf(text),
                text.length());
    }

    private static Finding finding(Place place, String message, List<Place> related) {
        return new Finding("J520", Severity.ERROR, place, message, related, List.of(), message);
    }
}
