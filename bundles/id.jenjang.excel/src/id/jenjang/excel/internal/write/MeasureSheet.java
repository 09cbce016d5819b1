package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Measure;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.table.Meaning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What was measured, with target and capaian as formulas. */
final class MeasureSheet {

    private static final List<String> QUARTERS = List.of("TW I", "TW II", "TW III", "TW IV");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PlanDraft draft;
    private final TargetSheet targets;

    MeasureSheet(PlanDraft draft, TargetSheet targets) {
        this.draft = draft;
        this.targets = targets;
    }

    OutSheet sheet() {
        var sheet =
                new SheetDraft("Realisasi")
                        .column(Meaning.TAHUN, 8)
                        .column(Meaning.INSTANSI, 12)
                        .column(Meaning.ID, 12)
                        .column(Meaning.INDIKATOR, 60)
                        .column("Satuan", 16)
                        .column("Target (hitungan)", 12)
                        .group(Meaning.TRIWULAN, QUARTERS, 12)
                        .column(Meaning.REALISASI, 14)
                        .column("Capaian", 12)
                        .begin();
        draft.measures()
                .forEach(
                        (key, measures) ->
                                measures.forEach(
                                        (indikator, measure) ->
                                                sheet.row(
                                                        row(
                                                                key,
                                                                indikator,
                                                                measure,
                                                                sheet.nextRow()))));
        return sheet;
    }

    private List<Out> row(Measure.Key key, Draft indikator, Measure measure, int number) {
        var row = new ArrayList<Out>();
        row.add(Out.count(key.tahun()));
        row.add(Out.text(key.instansi()));
        row.add(Out.text(indikator.id()));
        row.add(Out.text(indikator.nama()));
        row.add(Out.text(indikator.field(Meaning.SATUAN)));
        var target = targets.of(indikator, key.tahun());
        row.add(target);
        for (int quarter = 1; quarter <= QUARTERS.size(); quarter++) {
            row.add(Figures.cell(measure.quarters().get(quarter)));
        }
        var realisasi = Figures.cell(measure.nilai());
        row.add(realisasi);
        row.add(capaian(indikator.field(Meaning.ARAH), target, realisasi, number));
        return row;
    }

    /** Only what a sheet can calculate as a report does: both numbers, and a way that is sure. */
    private static Out capaian(String arah, Out target, Out realisasi, int row) {
        var t = target.number();
        var r = realisasi.number();
        boolean known = arah.isEmpty() || arah.equals("naik") || arah.equals("turun");
        if (t == null || r == null || t.signum() <= 0 || !known) {
            return Out.text("").as(Out.Emphasis.FAINT);
        }
        boolean falls = arah.equals("turun");
        var above = falls ? t.multiply(TWO).subtract(r) : r;
        var formula =
                falls ? "(2*F%d-K%d)/F%d".formatted(row, row, row) : "K%d/F%d".formatted(row, row);
        return Out.ratio(above.divide(t, MathContext.DECIMAL64), formula);
    }
}
