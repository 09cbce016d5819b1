package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Targets by year, first and revised. */
final class TargetSheet {

    private static final String NAME = "Target";
    private static final int LEADING = 4;

    private final List<Draft> indicators;
    private final List<Integer> years;
    private final List<Integer> revisedYears;
    private final Map<Draft, Integer> rows = new HashMap<>();

    TargetSheet(List<Draft> indicators) {
        this.indicators = indicators;
        years = List.copyOf(PlanSheets.years(indicators, Meaning.TARGET));
        revisedYears = List.copyOf(PlanSheets.years(indicators, Meaning.TARGET_PERUBAHAN));
    }

    OutSheet sheet() {
        var sheet =
                new SheetDraft(NAME)
                        .column(Meaning.MILIK, 18)
                        .column(Meaning.ID, 12)
                        .column(Meaning.INDIKATOR, 60)
                        .column(Meaning.SATUAN, 16)
                        .years(Meaning.TARGET, years)
                        .years(Meaning.TARGET_PERUBAHAN, revisedYears)
                        .column(Meaning.DASAR_PERUBAHAN, 24)
                        .column(Meaning.TARGET_AKHIR, 14)
                        .begin();
        for (var each : indicators) {
            rows.put(each, sheet.nextRow());
            var row = new ArrayList<Out>();
            row.add(Out.text(PlanSheets.owner(each)));
            row.add(Out.text(each.id()));
            row.add(Out.text(each.nama()));
            row.add(Out.text(each.field(Meaning.SATUAN)));
            years.forEach(y -> row.add(Figures.cell(each.years(Meaning.TARGET).get(y))));
            revisedYears.forEach(
                    y -> row.add(Figures.cell(each.years(Meaning.TARGET_PERUBAHAN).get(y))));
            row.add(Out.text(each.field(Meaning.DASAR_PERUBAHAN)));
            row.add(Figures.cell(each.field(Meaning.TARGET_AKHIR)));
            sheet.row(row);
        }
        return sheet;
    }

    /** The target of a year, the revised one first, with the formula that looks it up. */
    Out of(Draft indicator, int year) {
        var revised = indicator.years(Meaning.TARGET_PERUBAHAN).get(year);
        var target = revised == null ? indicator.years(Meaning.TARGET).get(year) : revised;
        if (target == null) {
            return Out.text("").as(Out.Emphasis.FAINT);
        }
        int column =
                LEADING
                        + (revised == null
                                ? years.indexOf(year)
                                : years.size() + revisedYears.indexOf(year));
        var shown = Figures.cell(target);
        var place = NAME + "!" + Cell.columnName(column) + rows.get(indicator);
        // A text as the result of a formula is calculated anew when the sheet is opened.
        return shown.number() == null
                ? shown.as(Out.Emphasis.FAINT)
                : new Out(null, shown.number(), place, shown.format(), Out.Emphasis.FAINT, 0);
    }
}
