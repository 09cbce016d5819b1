package id.jenjang.bench;

import org.openjdk.jmh.results.RunResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows about editing: the middle and the slow end of many single calls. */
final class EditingTable {

    private static final int MIDDLE = 50;
    private static final int SLOW = 95;

    /** What is measured, and the milliseconds that 95 of 100 calls shall not exceed. */
    private static final Map<String, String> AIMS =
            Map.ofEntries(
                    Map.entry("problemsOfTheFile", "50"),
                    Map.entry("findingsOfThePlan", "100"),
                    Map.entry("findingsOfThePlanInOneFile", "100"),
                    Map.entry("planAfterAKey", "60"),
                    Map.entry("planAfterAKeyInTheCommonFile", "60"),
                    Map.entry("planAfterAKeyInOneFile", "60"),
                    Map.entry("completion", "30"),
                    Map.entry("formEdit", "50"),
                    Map.entry("budgetCell", "50"),
                    Map.entry("targetCell", "50"),
                    Map.entry("targetsThatMoveOthers", "50"),
                    Map.entry("silencedRule", "50"),
                    Map.entry("findingsAfterAnEdit", "100"));

    private final Path example;
    private final PrintStream log;

    EditingTable(Path example, PrintStream log) {
        this.example = example;
        this.log = log;
    }

    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var benchmark : List.of(EditingBenchmark.class, ClickBenchmark.class)) {
            for (var result : Jmh.run(benchmark, example)) {
                rows.add(row(result));
                log.println(rows.getLast());
            }
        }
        return rows;
    }

    private static String row(RunResult result) {
        var times = result.getPrimaryResult().getStatistics();
        var method = Jmh.method(result);
        var files = result.getParams().getParam("files");
        return String.format(
                Locale.ROOT,
                "| %s%s | %.1f | %.1f | %s |",
                method,
                files == null ? "" : ", " + files,
                times.getPercentile(MIDDLE),
                times.getPercentile(SLOW),
                AIMS.getOrDefault(method, ""));
    }
}
