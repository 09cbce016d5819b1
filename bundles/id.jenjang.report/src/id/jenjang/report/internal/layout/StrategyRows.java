package id.jenjang.report.internal.layout;

import id.jenjang.model.ArahKebijakan;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Strategi;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a goal: one for each strategy of its objectives, with the policy directions of the
 * strategy. Where an objective has its directions beside its strategies, both are lists in one row.
 */
final class StrategyRows implements LayoutRows {

    /** One row: strategies of an objective, which may be null, with their directions. */
    private record Line(
            Sasaran sasaran, int height, List<Strategi> strategi, List<ArahKebijakan> arah) {}

    private final Goal goal;
    private final List<Line> lines = new ArrayList<>();

    StrategyRows(Goal goal) {
        this.goal = goal;
        goal.sasaran().forEach(this::add);
        if (lines.isEmpty()) {
            lines.add(new Line(null, 1, List.of(), List.of()));
        }
    }

    private void add(Sasaran sasaran) {
        List<Strategi> apart =
                sasaran.getStrategi().stream()
                        .filter(s -> !s.getArahKebijakan().isEmpty())
                        .toList();
        List<Strategi> together =
                sasaran.getStrategi().stream().filter(s -> !apart.contains(s)).toList();
        List<ArahKebijakan> loose = List.copyOf(sasaran.getArahKebijakan());
        boolean rest = apart.isEmpty() || !together.isEmpty() || !loose.isEmpty();
        int height = apart.size() + (rest ? 1 : 0);
        for (Strategi each : apart) {
            List<ArahKebijakan> own = List.copyOf(each.getArahKebijakan());
            lines.add(new Line(sasaran, height, List.of(each), own));
        }
        if (rest) {
            lines.add(new Line(sasaran, height, together, loose));
        }
    }

    @Override
    public int lines() {
        return lines.size();
    }

    @Override
    public boolean strong() {
        return false;
    }

    @Override
    public List<Cell> cells(String key, int year) {
        return switch (key) {
            case "tujuan" ->
                    List.of(Cells.text(goal.tujuan() == null ? null : goal.tujuan().getNama()));
            case "sasaran" -> sasaran();
            case "strategi" -> lines.stream().map(StrategyRows::strategi).toList();
            case "arah-kebijakan" -> lines.stream().map(StrategyRows::arah).toList();
            default ->
                    throw new IllegalArgumentException(
                            "A table layout names an unknown column: " + key);
        };
    }

    /** One cell for each objective, spanning its rows; null where one from above reaches. */
    private List<Cell> sasaran() {
        List<Cell> cells = new ArrayList<>();
        Sasaran above = null;
        for (Line line : lines) {
            if (line.sasaran() != null && line.sasaran() == above) {
                cells.add(null);
            } else {
                String name = line.sasaran() == null ? null : line.sasaran().getNama();
                cells.add(Cells.text(name).spanning(1, line.height()));
            }
            above = line.sasaran();
        }
        return cells;
    }

    private static Cell strategi(Line line) {
        return Cells.list(
                line.strategi().stream().map(Strategi::getNama).map(Cells::name).toList());
    }

    private static Cell arah(Line line) {
        return Cells.list(
                line.arah().stream().map(ArahKebijakan::getNama).map(Cells::name).toList());
    }
}
