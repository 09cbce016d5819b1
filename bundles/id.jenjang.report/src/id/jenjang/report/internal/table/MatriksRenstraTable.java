package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Renstra on one landscape table: goals and objectives with indicator, formula, baseline and
 * yearly targets, then strategy, policy direction and program. The years are those the plan has.
 */
public final class MatriksRenstraTable implements TableSource {

    private static final int WORDS = 3;
    private static final List<Integer> WORD_WIDTHS = List.of(21, 21, 16);
    private static final List<Integer> MEANS_WIDTHS = List.of(30, 40, 20);
    private static final int YEAR_WIDTH = 9;

    @Override
    public Table build(ReportContext context, Caption caption) {
        List<Integer> baseline = baselineYears(context);
        List<Integer> years = years(context);
        int half = WORDS + Math.max(1, baseline.size()) + years.size();
        TableBuilder table = new TableBuilder(caption);
        for (int side = 0; side < 2; side++) {
            WORD_WIDTHS.forEach(table::column);
            IntStream.range(WORDS, half).forEach(i -> table.column(YEAR_WIDTH, Align.CENTER));
        }
        MEANS_WIDTHS.forEach(table::column);
        header(context.wording(), table, baseline, years);
        for (Goal goal :
                new MisiGroups(context)
                        .groups().stream().flatMap(g -> g.goals().stream()).toList()) {
            new Rows(context, baseline, years).of(goal).rows().forEach(table::row);
        }
        return table.orElse(context.wording().text("baris.tanpa-data")).build();
    }

    private static void header(
            Wording w, TableBuilder table, List<Integer> baseline, List<Integer> years) {
        int base = Math.max(1, baseline.size());
        int half = WORDS + base + years.size();
        table.header(
                List.of(
                        Cells.header(w.text("kolom.tujuan")).spanning(half, 1),
                        Cells.header(w.text("kolom.sasaran")).spanning(half, 1),
                        Cells.header(w.text("kolom.cara")).spanning(WORDS, 1)));
        List<Cell> second = new ArrayList<>();
        List<Cell> third = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            for (String key : List.of("kolom.uraian", "kolom.indikator", "kolom.formula")) {
                second.add(Cells.header(w.text(key)).spanning(1, 2));
            }
            second.add(Cells.header(w.text("kolom.kondisi-awal")).spanning(base, 1));
            if (baseline.isEmpty()) {
                third.add(Cells.header(Cells.NONE));
            }
            baseline.forEach(year -> third.add(Cells.header(year.toString())));
            if (!years.isEmpty()) {
                second.add(Cells.header(w.text("kolom.target")).spanning(years.size(), 1));
            }
            years.forEach(year -> third.add(Cells.header(year.toString())));
        }
        for (String key : List.of("kolom.strategi", "kolom.arah-kebijakan", "kolom.program")) {
            second.add(Cells.header(w.text(key)).spanning(1, 2));
        }
        table.header(second).header(third).numbers();
    }

    private static List<Integer> baselineYears(ReportContext context) {
        return indicators(context)
                .flatMap(i -> i.getKondisiAwal().stream())
                .map(NilaiTahun::getTahun)
                .distinct()
                .sorted()
                .toList();
    }

    /** Years of the period that hold a target. */
    private static List<Integer> years(ReportContext context) {
        Optional<Periode> period = context.renstra().flatMap(context.rencana()::periode);
        return indicators(context)
                .flatMap(i -> i.getTarget().stream())
                .flatMap(table -> table.getNilai().stream())
                .map(NilaiTahun::getTahun)
                .filter(year -> period.isEmpty() || holds(period.get(), year))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean holds(Periode period, int year) {
        return period.getAwal() <= year && year <= period.getAkhir();
    }

    private static Stream<Indikator> indicators(ReportContext context) {
        return Stream.concat(
                context.tujuan().stream().flatMap(t -> t.getIndikator().stream()),
                context.iku().stream());
    }

    /** The rows of one goal. */
    private record Rows(ReportContext context, List<Integer> baseline, List<Integer> years) {
        Grid of(Goal goal) {
            Collection<Indikator> own =
                    goal.tujuan() == null ? List.of() : goal.tujuan().getIndikator();
            int right = goal.sasaran().stream().mapToInt(this::height).sum();
            int rows = Math.max(1, Math.max(own.size(), right));
            Grid grid = new Grid(rows);
            String name = goal.tujuan() == null ? null : goal.tujuan().getNama();
            grid.put(0, rows, List.of(Cells.text(name)));
            grid.stack(0, rows, indicators(own));
            int row = 0;
            for (int i = 0; i < goal.sasaran().size(); i++) {
                Sasaran sasaran = goal.sasaran().get(i);
                int height = i == goal.sasaran().size() - 1 ? rows - row : height(sasaran);
                grid.put(row, height, List.of(Cells.text(sasaran.getNama())));
                grid.stack(row, height, indicators(context.iku(sasaran)));
                grid.put(row, height, means(sasaran));
                row += height;
            }
            if (goal.sasaran().isEmpty()) {
                int width = 2 * WORDS + Math.max(1, baseline.size()) + years.size();
                grid.put(0, rows, List.of(remark("baris.tanpa-sasaran", width)));
            }
            return grid;
        }

        private int height(Sasaran sasaran) {
            return Math.max(1, context.iku(sasaran).size());
        }

        private List<Cell> means(Sasaran sasaran) {
            return List.of(
                    Cells.list(StrategiTable.strategies(sasaran)),
                    Cells.list(StrategiTable.directions(sasaran)),
                    Cells.list(
                            context.rencana().programPendukung(sasaran).stream()
                                    .map(Program::getNama)
                                    .map(Cells::name)
                                    .toList()));
        }

        private List<List<Cell>> indicators(Collection<Indikator> indicators) {
            if (indicators.isEmpty()) {
                int width = WORDS - 1 + Math.max(1, baseline.size()) + years.size();
                return List.of(List.of(remark("baris.tanpa-indikator", width)));
            }
            return indicators.stream().map(this::indicator).toList();
        }

        private Cell remark(String key, int width) {
            return Cells.centered(context.wording().text(key)).spanning(width, 1);
        }

        private List<Cell> indicator(Indikator indikator) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.text(indikator.getNama()));
            cells.add(Cells.text(indikator.getRumus()));
            if (baseline.isEmpty()) {
                cells.add(Cells.text(null));
            }
            var figures = context.figures();
            baseline.forEach(year -> cells.add(Cells.value(figures.kondisiAwal(indikator, year))));
            years.forEach(year -> cells.add(Cells.value(figures.targetRenstra(indikator, year))));
            return cells;
        }
    }
}
