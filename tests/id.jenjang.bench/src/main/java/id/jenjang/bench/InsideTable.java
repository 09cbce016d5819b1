package id.jenjang.bench;

import org.openjdk.jmh.results.RunResult;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows that JMH measures inside a warm JVM. */
final class InsideTable {

    private final Path example;
    private final PrintStream log;

    InsideTable(Path example, PrintStream log) {
        this.example = example;
        this.log = log;
    }

    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var result : Jmh.run(WarmBenchmark.class, example)) {
            rows.add(row(result));
            log.println(rows.getLast());
        }
        return rows;
    }

    private static String row(RunResult result) {
        var plan = result.getParams().getParam("plan");
        var score = result.getPrimaryResult();
        var what = Jmh.method(result) + (plan == null ? "" : ", " + plan);
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f |", what, score.getScore(), score.getScoreError());
    }
}
