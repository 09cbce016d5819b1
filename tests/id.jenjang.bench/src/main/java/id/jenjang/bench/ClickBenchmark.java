package id.jenjang.bench;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.grid.Grid;
import id.jenjang.dsl.ide.grid.GridResult;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a click costs in a large plan that is loaded: what is asked for becomes edits of the text,
 * which are read again and found right. Nobody has asked the edit service for anything before.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ClickBenchmark {

    /** The plan in a file for each part of it. */
    static final String MANY = "141 files";

    /** The plan in one file. */
    static final String ONE = "one file";

    private static final int YEAR = 2023;
    private static final int FIRST_TARGET = 2022;
    private static final int LAST_TARGET = 2026;
    private static final int PASTED = 100;

    /** The third year of the period, for which most indicators have a target. */
    private static final int TARGET_COLUMN = 2;

    /** A plan, laid out, loaded and checked, and where somebody clicks in it. */
    @State(Scope.Benchmark)
    public static class Clicked {

        /** In how many files it lies. */
        @Param({MANY, ONE})
        private String files;

        private EditedPlan plan;
        private ElementRef indicator;
        private List<Integer> budgetRows;
        private List<Integer> targetRows;
        private int clicks;

        /** For JMH, which says which plan. */
        public Clicked() {}

        Clicked(String files) {
            this.files = files;
        }

        /** Generates and loads the plan. */
        @Setup(Level.Trial)
        public void load() {
            var texts = new TreeMap<Path, String>();
            var formatter = PlanFormatter.create();
            PlanGenerator.generate(EditingBenchmark.ELEMENTS)
                    .files()
                    .forEach((name, text) -> texts.put(Path.of(name), formatter.format(text)));
            plan =
                    EditedPlan.of(
                            files.equals(ONE)
                                    ? Map.of(
                                            Path.of("rencana.jenjang"),
                                            String.join("\n", texts.values()))
                                    : texts,
                            Locale.of("id"));
            indicator = ElementRef.of(plan, indicatorInTheMiddle()).orElseThrow();
            plan = accepted(years(this, Versi.PERUBAHAN)).after();
            plan.check();
            budgetRows = editable(budget(this), 0);
            targetRows = editable(targets(this), TARGET_COLUMN);
        }

        private Indikator indicatorInTheMiddle() {
            var all =
                    plan.plan().rencana().all(Indikator.class).stream()
                            .filter(each -> !each.getKondisiAwal().isEmpty())
                            .filter(each -> !each.getTarget().isEmpty())
                            .toList();
            return all.get(all.size() / 2);
        }

        private static List<Integer> editable(Grid grid, int column) {
            return IntStream.range(0, grid.rows().size())
                    .filter(row -> grid.cell(row, column).editable())
                    .filter(row -> !grid.cell(row, column).text().isEmpty())
                    .boxed()
                    .toList();
        }

        /** A number that was not typed just before, now longer and now shorter. */
        private int number() {
            clicks++;
            return clicks % 2 == 0 ? 10 + clicks % 90 : 100_000 + clicks % 90_000;
        }
    }

    private static Grid budget(Clicked clicked) {
        return Grid.budget(new PlanEditor(clicked.plan), YEAR, null);
    }

    private static Grid targets(Clicked clicked) {
        return Grid.targets(new PlanEditor(clicked.plan), null);
    }

    private static int middle(List<Integer> rows) {
        return rows.get(rows.size() / 2);
    }

    private static GridResult made(GridResult result) {
        if (!(result instanceof GridResult.Made)) {
            throw new IllegalStateException("Refused: " + result);
        }
        return result;
    }

    private static Accepted accepted(EditResult result) {
        if (!(result instanceof Accepted accepted)) {
            throw new IllegalStateException("Refused: " + result);
        }
        return accepted;
    }

    /** A cell of the budget table of all agencies, the table made for it. */
    @Benchmark
    public GridResult budgetCell(Clicked clicked) {
        return made(budget(clicked).set(middle(clicked.budgetRows), 0, "" + clicked.number()));
    }

    /** A cell of the table of all targets, the table made for it. */
    @Benchmark
    public GridResult targetCell(Clicked clicked) {
        return made(
                targets(clicked)
                        .set(middle(clicked.targetRows), TARGET_COLUMN, "" + clicked.number()));
    }

    /** 100 cells below each other into the budget table, the table made for it. */
    @Benchmark
    public GridResult pasteOf100Cells(Clicked clicked) {
        var grid = budget(clicked);
        int first = clicked.budgetRows.get(clicked.budgetRows.size() / 3);
        Function<Integer, String> cell =
                row -> grid.cell(row, 0).editable() ? "" + clicked.number() : "";
        int last = clicked.budgetRows.get(clicked.budgetRows.size() / 3 + PASTED - 1);
        var text =
                IntStream.rangeClosed(first, last)
                        .boxed()
                        .map(cell)
                        .collect(Collectors.joining("\n"));
        return made(grid.paste(first, 0, text));
    }

    /** The targets of an indicator that has revised ones, which move along. */
    @Benchmark
    public EditResult targetsThatMoveOthers(Clicked clicked) {
        return accepted(years(clicked, null));
    }

    private static EditResult years(Clicked clicked, Versi version) {
        var years = new TreeMap<Integer, ElementData>();
        for (int year = FIRST_TARGET; year <= LAST_TARGET; year++) {
            var number = BigDecimal.valueOf(clicked.number());
            years.put(
                    year,
                    ElementData.of(Literals.NILAI_ANGKA).with(Literals.NILAI_ANGKA__ANGKA, number));
        }
        var change =
                new ModelChange.SetYears(
                        clicked.indicator, Literals.INDIKATOR__TARGET, version, years);
        return new PlanEditor(clicked.plan).apply(change);
    }

    /** A rule that is silenced at an element. */
    @Benchmark
    public EditResult silencedRule(Clicked clicked) {
        return silenced(clicked);
    }

    /** The same, until what is wrong with the whole plan is known. */
    @Benchmark
    public PlanCheck findingsAfterAnEdit(Clicked clicked) {
        return silenced(clicked).after().check();
    }

    private static Accepted silenced(Clicked clicked) {
        var silence =
                ElementData.of(Literals.ABAIKAN)
                        .with(Literals.ABAIKAN__ATURAN, "J203")
                        .with(Literals.ABAIKAN__ALASAN, "Alasan " + clicked.number());
        return accepted(
                new PlanEditor(clicked.plan)
                        .apply(
                                new ModelChange.AddChild(
                                        clicked.indicator,
                                        Literals.SIMPUL__ABAIKAN,
                                        Integer.MAX_VALUE,
                                        silence)));
    }
}
