package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Measure;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.table.CellLines;
import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.List;

/** What is said in words about measurements, and what they are held against. */
final class AnalysisSheet {

    private static final int WIDE = 40;

    private final PlanDraft draft;

    AnalysisSheet(PlanDraft draft) {
        this.draft = draft;
    }

    private static SheetDraft begun(String name) {
        return new SheetDraft(name)
                .column(Meaning.TAHUN, 8)
                .column(Meaning.INSTANSI, 12)
                .column(Meaning.ID, 12)
                .column(Meaning.INDIKATOR, 48);
    }

    private static List<Out> leading(Measure.Key key, Draft indikator) {
        return new ArrayList<>(
                List.of(
                        Out.count(key.tahun()),
                        Out.text(key.instansi()),
                        Out.text(indikator.id()),
                        Out.text(indikator.nama())));
    }

    /** A row for each measurement, a column for each kind of text. */
    OutSheet texts() {
        var begun = begun("Analisis");
        Meaning.ANALYSIS.forEach(each -> begun.column(each, WIDE));
        var sheet = begun.begin();
        draft.measures()
                .forEach(
                        (key, measures) ->
                                measures.forEach(
                                        (indikator, measure) -> {
                                            var row = leading(key, indikator);
                                            Meaning.ANALYSIS.forEach(
                                                    each -> row.add(cell(measure.texts(each))));
                                            sheet.row(row);
                                        }));
        return sheet;
    }

    private static Out cell(List<String> texts) {
        return Out.text(CellLines.write(texts));
    }

    /** A row for each comparison. */
    OutSheet comparisons() {
        var sheet =
                begun("Pembanding")
                        .column(Meaning.PEMBANDING, 18)
                        .column(Meaning.NILAI_PEMBANDING, WIDE)
                        .column(Meaning.KETERANGAN_PEMBANDING, WIDE)
                        .begin();
        draft.measures()
                .forEach(
                        (key, measures) ->
                                measures.forEach(
                                        (indikator, measure) ->
                                                measure.comparisons()
                                                        .forEach(
                                                                each ->
                                                                        sheet.row(
                                                                                row(
                                                                                        leading(
                                                                                                key,
                                                                                                indikator),
                                                                                        each)))));
        return sheet;
    }

    private static List<Out> row(List<Out> leading, Measure.Comparison comparison) {
        leading.add(Out.text(comparison.tingkat()));
        leading.add(Figures.cell(comparison.nilai()));
        leading.add(Out.text(comparison.keterangan()));
        return leading;
    }
}
