package id.jenjang.bench;

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
            Map.of(
                    "problemsOfTheFile", "50",
                    "findingsOfThePlan", "100",
                    "findingsOfThePlanInOneFile", "100",
                    "planAfterAKey", "60",
                    "planAfterAKeyInTheCommonFile", "60",
                    "planAfterAKeyInOneFile", "60",
                    "completion", "30",
                    "formEdit", "50");

    private final Path example;
    private final PrintStream log;

    EditingTable(Path example, PrintStream log) {
        this.example = example;
        this.log = log;
    }

    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var result : Jmh.run(EditingBenchmark.class, example)) {
            var times = result.getPrimaryResult().getStatistics();
            var method = Jmh.method(result);
            rows.add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.1f | %s |",
                            method,
                            times.getPercentile(MIDDLE),
                            times.getPercentile(SLOW),
                            AIMS.getOrDefault(method, "")));
            log.println(rows.getLast());
        }
        return rows;
    }
}
