package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.BudgetFigures;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Performance and budget of goals, objectives and programs in eight numbered columns (Tabel 3.6.1).
 */
public final class KinerjaAnggaranTable implements TableSource {

    private static final int INDICATOR_COLUMNS = 4;
    private static final int BUDGET_COLUMNS = 3;

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(19)
                        .column(20)
                        .column(8, Align.CENTER)
                        .column(9, Align.CENTER)
                        .column(9, Align.CENTER)
                        .column(14, Align.RIGHT)
                        .column(14, Align.RIGHT)
                        .column(9, Align.CENTER)
                        .header(
                                List.of(
                                        Cells.header(w.text("kolom.tujuan-sasaran-program"))
                                                .spanning(1, 2),
                                        Cells.header(w.text("kolom.indikator")).spanning(1, 2),
                                        Cells.header(w.text("kolom.kinerja")).spanning(3, 1),
                                        Cells.header(w.text("kolom.anggaran")).spanning(3, 1)))
                        .header(
                                w.text("kolom.target"),
                                w.text("kolom.realisasi"),
                                w.text("kolom.capaian"),
                                w.text("kolom.alokasi"),
                                w.text("kolom.realisasi-rp"),
                                w.text("kolom.serapan"))
                        .numbers();
        for (Tujuan tujuan : context.tujuan()) {
            rows(
                    context,
                    table,
                    new Line("baris.tujuan", tujuan, tujuan.getIndikator()),
                    noBudget());
            tujuan.getSasaran().forEach(sasaran -> sasaran(context, table, sasaran));
        }
        context.renstra()
                .map(Renstra::getSasaran)
                .ifPresent(all -> all.forEach(s -> sasaran(context, table, s)));
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    private static void sasaran(ReportContext context, TableBuilder table, Sasaran sasaran) {
        rows(
                context,
                table,
                new Line("baris.sasaran", sasaran, context.iku(sasaran)),
                budget(context, sasaran));
        for (Program program : context.rencana().programPendukung(sasaran)) {
            rows(
                    context,
                    table,
                    new Line("baris.program", program, program.getIndikator()),
                    budget(context, program));
        }
    }

    private record Line(String key, PemilikIndikator owner, Collection<Indikator> indicators) {}

    private static void rows(
            ReportContext context, TableBuilder table, Line line, List<Cell> budget) {
        List<Indikator> indicators = List.copyOf(line.indicators());
        int rows = Math.max(1, indicators.size());
        String name = title(context, line);
        for (int i = 0; i < rows; i++) {
            List<Cell> row = new ArrayList<>();
            if (i == 0) {
                row.add(Cells.text(name).spanning(1, rows));
            }
            row.addAll(
                    indicators.isEmpty() ? none(context) : indicator(context, indicators.get(i)));
            if (i == 0) {
                budget.forEach(cell -> row.add(cell.spanning(1, rows)));
            }
            table.row(row);
        }
    }

    /** The level before the name, unless the name begins with it, as names of programs do. */
    private static String title(ReportContext context, Line line) {
        String name = Cells.name(line.owner().getNama());
        String titled = context.wording().text(line.key(), Map.of("nama", name));
        String level = titled.substring(0, titled.indexOf(':') + 1).replace(':', ' ');
        return name.startsWith(level) && !level.isBlank() ? name : titled;
    }

    private static List<Cell> none(ReportContext context) {
        String remark = context.wording().text("baris.tanpa-indikator");
        return List.of(Cells.centered(remark).spanning(INDICATOR_COLUMNS, 1));
    }

    private static List<Cell> indicator(ReportContext context, Indikator indikator) {
        IndicatorFigures figures = context.figures();
        int tahun = context.tahun();
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.value(figures.target(indikator, tahun)),
                Cells.value(figures.realisasi(indikator, tahun)),
                Cells.value(figures.capaian(indikator, tahun)));
    }

    private static List<Cell> noBudget() {
        return java.util.Collections.nCopies(BUDGET_COLUMNS, Cells.blank());
    }

    private static List<Cell> budget(ReportContext context, PenerimaAnggaran untuk) {
        BudgetFigures money = context.money();
        int tahun = context.tahun();
        return List.of(
                Cells.value(money.pagu(untuk, tahun)),
                Cells.value(money.realisasi(untuk, tahun)),
                Cells.value(money.serapan(untuk, tahun)));
    }
}
