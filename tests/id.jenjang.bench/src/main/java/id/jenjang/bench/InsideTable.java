package id.jenjang.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

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
        var options =
                new OptionsBuilder()
                        .include(WarmBenchmark.class.getName() + "\\.")
                        .jvmArgsAppend("-D" + WarmBenchmark.EXAMPLE + "=" + example, "-Xmx1g")
                        .build();
        try {
            var rows = new ArrayList<String>();
            for (var result : new Runner(options).run()) {
                rows.add(row(result));
                log.println(rows.getLast());
            }
            return rows;
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure", e);
        }
    }

    private static String row(RunResult result) {
        var method = result.getParams().getBenchmark();
        var plan = result.getParams().getParam("plan");
        var score = result.getPrimaryResult();
        var what =
                method.substring(method.lastIndexOf('.') + 1) + (plan == null ? "" : ", " + plan);
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f |", what, score.getScore(), score.getScoreError());
    }
}
