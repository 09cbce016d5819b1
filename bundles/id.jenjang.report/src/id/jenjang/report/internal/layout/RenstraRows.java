package id.jenjang.report.internal.layout;

import id.jenjang.model.Sasaran;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.layout.LaidOutTable.Filling;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.MisiGroups;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.table.MisiTitles;
import id.jenjang.report.tree.Paragraph;

import java.util.List;
import java.util.Map;

/** Goals and objectives of a Renstra as rows. */
final class RenstraRows {

    private RenstraRows() {}

    /** Every goal with its indicators, below it its objectives with theirs. */
    static List<Paragraph> goals(ReportContext context, Filling filling) {
        List<Integer> years = PlanYears.of(context);
        int number = 0;
        for (Goal goal : allGoals(context)) {
            if (goal.tujuan() != null) {
                number++;
                String position = Integer.toString(number);
                filling.add(ElementRows.of(context, goal.tujuan(), position, years, false));
            }
            int below = 0;
            for (Sasaran sasaran : goal.sasaran()) {
                below++;
                String position = (goal.tujuan() == null ? "" : number + ".") + below;
                filling.add(ElementRows.of(context, sasaran, position, years, false));
            }
        }
        return List.of();
    }

    static List<Goal> allGoals(ReportContext context) {
        return new MisiGroups(context).groups().stream().flatMap(g -> g.goals().stream()).toList();
    }

    /** Vision and missions across the table, below them goals, objectives and how to get there. */
    static List<Paragraph> strategies(ReportContext context, Filling filling) {
        var w = context.wording();
        String visi = MisiGroups.visi(context).orElse(Cells.NONE);
        filling.title(w.text("baris.visi", Map.of("visi", visi)));
        for (Group group : new MisiGroups(context).groups()) {
            filling.title(MisiTitles.title(w, group));
            group.goals().forEach(goal -> filling.add(new StrategyRows(goal)));
        }
        return List.of();
    }
}
