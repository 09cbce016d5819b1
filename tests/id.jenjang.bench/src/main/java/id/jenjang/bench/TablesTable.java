package id.jenjang.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows about the same tables printed three ways. */
final class TablesTable {

    private static final String OURS = "tablesOfJenjang";
    private static final Map<String, String> PRINTERS = new LinkedHashMap<>();

    static {
        PRINTERS.put(OURS, "Jenjang");
        PRINTERS.put("tablesOfPoiTl", "poi-tl 1.12.2 (Apache POI)");
        PRINTERS.put("tablesOfDocx4j", "docx4j 11.5.13 by itself");
    }

    private final Path example;
    private final PrintStream log;

    TablesTable(Path example, PrintStream log) {
        this.example = example;
        this.log = log;
    }

    List<String> rows() {
        var scores = new HashMap<String, org.openjdk.jmh.results.Result<?>>();
        Jmh.run(TablesBenchmark.class, example)
                .forEach(result -> scores.put(Jmh.method(result), result.getPrimaryResult()));
        var rows = new ArrayList<String>();
        PRINTERS.forEach(
                (method, printer) -> {
                    var score = scores.get(method);
                    rows.add(
                            String.format(
                                    Locale.ROOT,
                                    "| %s | %.1f | %.1f | %.2f |",
                                    printer,
                                    score.getScore(),
                                    score.getScoreError(),
                                    score.getScore() / scores.get(OURS).getScore()));
                    log.println(rows.getLast());
                });
        return rows;
    }
}
