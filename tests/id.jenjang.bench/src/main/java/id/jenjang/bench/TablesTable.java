package id.jenjang.bench;

import org.openjdk.jmh.results.Result;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** The rows about the same tables printed three ways. */
final class TablesTable {

    private static final String OURS = "tablesOfJenjang";

    /** A method that is measured, and what it prints with. */
    private record Printer(String method, String name) {}

    private static final List<Printer> PRINTERS =
            List.of(
                    new Printer(OURS, "Jenjang"),
                    new Printer("tablesOfPoiTl", "poi-tl 1.12.2 (Apache POI)"),
                    new Printer("tablesOfDocx4j", "docx4j 11.5.13 by itself"));

    private final Path example;
    private final PrintStream log;

    TablesTable(Path example, PrintStream log) {
        this.example = example;
        this.log = log;
    }

    List<String> rows() {
        var scores = new HashMap<String, Result<?>>();
        Jmh.run(TablesBenchmark.class, example)
                .forEach(result -> scores.put(Jmh.method(result), result.getPrimaryResult()));
        double ours = scores.get(OURS).getScore();
        var rows = new ArrayList<String>();
        for (var printer : PRINTERS) {
            var score = scores.get(printer.method());
            rows.add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.1f | %.2f |",
                            printer.name(),
                            score.getScore(),
                            score.getScoreError(),
                            score.getScore() / ours));
            log.println(rows.getLast());
        }
        return rows;
    }
}
