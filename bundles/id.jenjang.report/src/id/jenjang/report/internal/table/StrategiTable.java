package id.jenjang.report.internal.table;

import id.jenjang.model.ArahKebijakan;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Strategi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Strategies and policy directions of every objective, grouped by mission (Tabel 2.3.1). */
public final class StrategiTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        String visi = MisiGroups.visi(context).orElse(Cells.NONE);
        TableBuilder table =
                new TableBuilder(caption)
                        .column(22)
                        .column(22)
                        .column(26)
                        .column(30)
                        .header(
                                List.of(
                                        Cells.header(w.text("baris.visi", Map.of("visi", visi)))
                                                .spanning(4, 1)))
                        .header(
                                w.text("kolom.tujuan"),
                                w.text("kolom.sasaran"),
                                w.text("kolom.strategi"),
                                w.text("kolom.arah-kebijakan"));
        for (Group group : new MisiGroups(context).groups()) {
            table.title(MisiTitles.title(w, group));
            group.goals().forEach(goal -> goal(goal).rows().forEach(table::row));
        }
        return table.orElse(w.text("baris.tanpa-data")).build();
    }

    private static Grid goal(Goal goal) {
        int rows = Math.max(1, goal.sasaran().size());
        Grid grid = new Grid(rows);
        grid.put(0, rows, List.of(Cells.text(MisiTitles.goal(goal))));
        for (int i = 0; i < rows; i++) {
            grid.put(i, 1, goal.sasaran().isEmpty() ? empty() : cells(goal.sasaran().get(i)));
        }
        return grid;
    }

    private static List<Cell> empty() {
        return List.of(Cells.text(null), Cells.text(null), Cells.text(null));
    }

    private static List<Cell> cells(Sasaran sasaran) {
        return List.of(
                Cells.text(sasaran.getNama()),
                Cells.list(strategies(sasaran)),
                Cells.list(directions(sasaran)));
    }

    static List<String> strategies(Sasaran sasaran) {
        return sasaran.getStrategi().stream().map(Strategi::getNama).map(Cells::name).toList();
    }

    static List<String> directions(Sasaran sasaran) {
        return Stream.concat(
                        sasaran.getStrategi().stream().flatMap(s -> s.getArahKebijakan().stream()),
                        sasaran.getArahKebijakan().stream())
                .map(ArahKebijakan::getNama)
                .map(Cells::name)
                .toList();
    }
}
