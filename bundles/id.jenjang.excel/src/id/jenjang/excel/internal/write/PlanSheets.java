package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Level;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All sheets of a plan: cascade, indicators, targets, measurements with their analysis, budgets,
 * expenditure.
 */
public final class PlanSheets {

    private static final int SHORT = 12;
    private static final int WIDE = 48;

    private static final List<Meaning> DEFINITION =
            List.of(
                    Meaning.SATUAN,
                    Meaning.ARAH,
                    Meaning.AKUMULASI,
                    Meaning.TANGGA,
                    Meaning.RUMUS,
                    Meaning.SUMBER_DATA,
                    Meaning.ALASAN,
                    Meaning.PENANGGUNG_JAWAB,
                    Meaning.DIDUKUNG);

    private final PlanDraft draft;
    private final List<Draft> indicators;

    /** The sheets of a draft. */
    public PlanSheets(PlanDraft draft) {
        this.draft = draft;
        this.indicators = draft.all().stream().filter(each -> each.level().isIndicator()).toList();
    }

    /** The sheets in order. */
    public List<OutSheet> sheets() {
        var sheets = new ArrayList<OutSheet>();
        sheets.add(cascade());
        sheets.add(definitions());
        var targets = new TargetSheet(indicators);
        sheets.add(targets.sheet());
        sheets.add(new MeasureSheet(draft, targets).sheet());
        var analysis = new AnalysisSheet(draft);
        sheets.add(analysis.texts());
        sheets.add(analysis.comparisons());
        sheets.add(new BudgetSheet(draft).sheet());
        sheets.add(new SpendingSheet(draft).sheet());
        return sheets;
    }

    private OutSheet cascade() {
        var sheet =
                new SheetDraft("Kaskade")
                        .column(Meaning.TINGKAT, 8)
                        .column(Meaning.JENIS, 15)
                        .column(Meaning.ID, 16)
                        .column(Meaning.KODE, 18)
                        .column(Meaning.URAIAN, 70)
                        .column(Meaning.UNTUK, SHORT)
                        .column(Meaning.MENGACU, SHORT)
                        .column(Meaning.PERIODE, SHORT)
                        .column(Meaning.MENDUKUNG, 18)
                        .column(Meaning.DIDUKUNG, 18)
                        .column(Meaning.PENANGGUNG_JAWAB, 18)
                        .column(Meaning.RINCIAN, WIDE)
                        .begin();
        for (var each : draft.all()) {
            if (!each.level().isIndicator()) {
                sheet.row(cascadeRow(each));
            }
        }
        return sheet;
    }

    private static List<Out> cascadeRow(Draft each) {
        var emphasis = each.depth() == 0 ? Out.Emphasis.STRONG : Out.Emphasis.PLAIN;
        return List.of(
                Out.count(each.depth()),
                Out.text(each.level().keyword()),
                Out.text(each.id()),
                Out.text(each.kode()),
                Out.text(each.nama()).indented(each.depth()).as(emphasis),
                field(each, Meaning.UNTUK),
                field(each, Meaning.MENGACU),
                field(each, Meaning.PERIODE),
                field(each, Meaning.MENDUKUNG),
                field(each, Meaning.DIDUKUNG),
                field(each, Meaning.PENANGGUNG_JAWAB),
                Out.text(details(each)));
    }

    private static Out field(Draft draft, Meaning meaning) {
        return Out.text(draft.field(meaning));
    }

    /** One text a line, each after its keyword. */
    private static String details(Draft draft) {
        var lines = new ArrayList<String>();
        draft.details()
                .forEach((keyword, texts) -> texts.forEach(t -> lines.add(keyword + ": " + t)));
        return String.join("\n", lines);
    }

    private OutSheet definitions() {
        var awal = years(indicators, Meaning.KONDISI_AWAL);
        var draftSheet =
                new SheetDraft("Indikator")
                        .column(Meaning.MILIK, 18)
                        .column(Meaning.JENIS, SHORT)
                        .column(Meaning.ID, SHORT)
                        .column(Meaning.INDIKATOR, 60);
        DEFINITION.forEach(each -> draftSheet.column(each, each == Meaning.RUMUS ? WIDE : 16));
        var years = awal.stream().map(String::valueOf).toList();
        var sheet = draftSheet.group(Meaning.KONDISI_AWAL, years, initialWidth()).begin();
        for (var each : indicators) {
            var row = new ArrayList<Out>();
            row.add(Out.text(owner(each)));
            row.add(Out.text(each.level().keyword()));
            row.add(Out.text(each.id()));
            row.add(Out.text(each.nama()));
            DEFINITION.forEach(meaning -> row.add(field(each, meaning)));
            awal.forEach(year -> row.add(Figures.cell(each.years(Meaning.KONDISI_AWAL).get(year))));
            sheet.row(row);
        }
        return sheet;
    }

    /** Where nothing was measured yet, the reason stands in place of the figure. */
    private int initialWidth() {
        boolean reasons =
                indicators.stream()
                        .flatMap(each -> each.years(Meaning.KONDISI_AWAL).values().stream())
                        .anyMatch(each -> each.length() > SHORT);
        return reasons ? WIDE : SHORT;
    }

    static String owner(Draft indicator) {
        return indicator.parent() == null ? "" : indicator.parent().key();
    }

    static SortedSet<Integer> years(List<Draft> indicators, Meaning meaning) {
        var years = new TreeSet<Integer>();
        indicators.forEach(each -> years.addAll(each.years(meaning).keySet()));
        return years;
    }

    static boolean isProgram(Draft draft) {
        return draft.level() == Level.PROGRAM
                || draft.level() == Level.KEGIATAN
                || draft.level() == Level.SUBKEGIATAN;
    }
}
