package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.Sasaran;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Vision and missions across the table, under each the goals and objectives with indicators and
 * targets (2.2.1).
 */
public final class TujuanSasaranTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(20)
                        .column(20)
                        .column(9, Align.CENTER)
                        .column(21)
                        .column(21)
                        .column(9, Align.CENTER);
        String visi = MisiGroups.visi(context).orElse(Cells.NONE);
        table.header(
                        List.of(
                                Cells.header(w.text("baris.visi", Map.of("visi", visi)))
                                        .spanning(6, 1)))
                .header(
                        w.text("kolom.tujuan"),
                        w.text("kolom.indikator-tujuan"),
                        w.text("kolom.target"),
                        w.text("kolom.sasaran"),
                        w.text("kolom.indikator-sasaran"),
                        w.text("kolom.target"));
        for (Group group : new MisiGroups(context).groups()) {
            table.title(MisiTitles.title(w, group));
            group.goals().forEach(goal -> goal(context, goal).rows().forEach(table::row));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    private static Grid goal(ReportContext context, Goal goal) {
        Collection<Indikator> own =
                goal.tujuan() == null ? List.of() : goal.tujuan().getIndikator();
        int right = goal.sasaran().stream().mapToInt(s -> rows(context, s)).sum();
        int rows = Math.max(1, Math.max(own.size(), right));
        Grid grid = new Grid(rows);
        grid.put(0, rows, List.of(Cells.text(MisiTitles.goal(goal))));
        grid.stack(0, rows, indicators(context, own));
        int row = 0;
        for (int i = 0; i < goal.sasaran().size(); i++) {
            Sasaran sasaran = goal.sasaran().get(i);
            boolean last = i == goal.sasaran().size() - 1;
            int height = last ? rows - row : rows(context, sasaran);
            grid.put(row, height, List.of(Cells.text(sasaran.getNama())));
            grid.stack(row, height, indicators(context, context.iku(sasaran)));
            row += height;
        }
        if (goal.sasaran().isEmpty()) {
            String remark = context.wording().text("baris.tanpa-sasaran");
            grid.put(0, rows, List.of(Cells.centered(remark).spanning(3, 1)));
        }
        return grid;
    }

    private static int rows(ReportContext context, Sasaran sasaran) {
        return Math.max(1, context.iku(sasaran).size());
    }

    private static List<List<Cell>> indicators(
            ReportContext context, Collection<Indikator> indicators) {
        if (indicators.isEmpty()) {
            return List.of(
                    List.of(
                            Cells.centered(context.wording().text("baris.tanpa-indikator"))
                                    .spanning(2, 1)));
        }
        return indicators.stream().map(i -> indicator(context, i)).toList();
    }

    private static List<Cell> indicator(ReportContext context, Indikator indikator) {
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.value(context.figures().target(indikator, context.tahun())));
    }
}
