package id.jenjang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Markdown page: a head about the machine and parts with a table each. Parts that are not
 * measured this time, and those people wrote by hand, stay as they are.
 */
final class BenchPage {

    /** Names of the parts, in the order of the page. */
    static final List<String> NAMES =
            List.of("proses", "tabel", "halaman", "dalam", "sunting", "ruang");

    /** Those that need no JMH. */
    static final Set<String> QUICK = Set.of("proses", "halaman", "ruang");

    private static final String HEADING = "## ";

    private final BenchOptions options;
    private final Path scratch;
    private final PrintStream log;

    BenchPage(BenchOptions options, Path scratch, PrintStream log) {
        this.options = options;
        this.scratch = scratch;
        this.log = log;
    }

    /** Measures what is asked for and gives the whole page. */
    String text() throws IOException, InterruptedException {
        var old = parts();
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("", head());
        for (var name : NAMES) {
            var title = HEADING + title(name);
            if (options.measures(name)) {
                log.println(title);
                parts.put(title, measured(name));
            } else if (old.containsKey(title)) {
                parts.put(title, old.get(title));
            }
        }
        old.forEach(parts::putIfAbsent);
        var lines = new ArrayList<String>();
        parts.forEach(
                (title, text) -> {
                    if (!title.isEmpty()) {
                        lines.addAll(List.of("", title, ""));
                    }
                    lines.addAll(text);
                });
        return String.join("\n", lines) + "\n";
    }

    private Map<String, List<String>> parts() throws IOException {
        var parts = new LinkedHashMap<String, List<String>>();
        var title = "";
        for (var line :
                Files.exists(options.out())
                        ? Files.readString(options.out()).split("\n")
                        : new String[0]) {
            title = line.startsWith(HEADING) ? line : title;
            var part = parts.computeIfAbsent(title, t -> new ArrayList<>());
            if (!line.equals(title) && !(part.isEmpty() && line.isBlank())) {
                part.add(line);
            }
        }
        parts.values().forEach(BenchPage::dropBlankEnd);
        return parts;
    }

    private static void dropBlankEnd(List<String> part) {
        while (!part.isEmpty() && part.getLast().isBlank()) {
            part.removeLast();
        }
    }

    private static List<String> head() throws IOException {
        var head =
                new ArrayList<String>(
                        List.of(
                                "# Benchmarks",
                                "",
                                "Written by `./bench` (one part by `./bench --hanya NAME`, NAME one"
                                        + " of "
                                        + String.join(", ", NAMES)
                                        + "); run it again rather than editing numbers. A table"
                                        + " from another machine, or from one that is busy with"
                                        + " other work, says little about this one.",
                                ""));
        Machine.lines().forEach(line -> head.add("- " + line));
        return head;
    }

    private static String title(String name) {
        return switch (name) {
            case "proses" -> "Whole processes";
            case "tabel" -> "The same tables, printed by others (JMH)";
            case "halaman" -> "Long documents";
            case "dalam" -> "Inside a warm JVM (JMH)";
            case "ruang" -> "Workbench";
            default -> "Editing (JMH)";
        };
    }

    private List<String> measured(String name) throws IOException, InterruptedException {
        return switch (name) {
            case "proses" ->
                    table(
                            "Wall-clock time from the start of the process to its end, as a user"
                                    + " waits: the middle one of the runs, after one that is not"
                                    + " counted. Memory is the largest resident size of one more"
                                    + " run.",
                            "| what | runs | seconds, middle | fastest | memory, MB |",
                            "|---|--:|--:|--:|--:|",
                            new ProcessTable(options, scratch, log).rows());
            case "tabel" ->
                    table(
                            "All tables of the LKjIP of "
                                    + options.example().getFileName()
                                    + " as a Word file, from data in memory to bytes: the same"
                                    + " rows, merged cells, repeated header rows and texts, which"
                                    + " is checked before anything is timed. Jenjang besides gives"
                                    + " every figure a content control with its origin, sets column"
                                    + " widths and text size by what stands in them, and lays the"
                                    + " tables out on pages to know where each one is.",
                            "| printed by | milliseconds | ± | times Jenjang's |",
                            "|---|--:|--:|--:|",
                            new TablesTable(options.example(), log).rows());
            case "halaman" ->
                    table(
                            "The same report again and again in one document, printed warm as Word"
                                    + " with page numbers by our own layout, in a process of its own"
                                    + " with a heap of "
                                    + LongDocument.HEAP_MEGABYTES
                                    + " MB.",
                            "| pages | milliseconds, middle of "
                                    + LongDocument.RUNS
                                    + " | fastest | milliseconds a page |",
                            "|--:|--:|--:|--:|",
                            new LongDocumentTable(options.example(), log).rows());
            case "sunting" ->
                    table(
                            "A generated plan of "
                                    + EditingBenchmark.ELEMENTS
                                    + " elements, in whose longest file somebody types, or in which"
                                    + " somebody clicks while it lies in 141 files or in one;"
                                    + " single calls, one thread. The rows of the server are what"
                                    + " an editor waits for `jenjang lsp`, a process of its own.",
                            "| what | milliseconds, middle | 95 of 100 within | aim |",
                            "|---|--:|--:|--:|",
                            editing());
            case "ruang" -> window();
            default ->
                    table(
                            "Average time per call, one thread, with the half width of the 99.9 %"
                                    + " confidence interval.",
                            "| what | milliseconds | ± |",
                            "|---|--:|--:|",
                            new InsideTable(options.example(), log).rows());
        };
    }

    private List<String> editing() throws IOException, InterruptedException {
        var rows = new ArrayList<>(new EditingTable(options.example(), log).rows());
        rows.addAll(new ServerTable(options, scratch, log).rows());
        return rows;
    }

    private static List<String> table(
            String intro, String heading, String rule, List<String> rows) {
        var lines = new ArrayList<>(List.of(intro, "", heading, rule));
        lines.addAll(rows);
        return lines;
    }

    private List<String> window() throws IOException, InterruptedException {
        return table(
                "The packaged program on a screen of its own, worked by keys and clicks"
                        + " of the screen itself; a time ends when the screen shows the"
                        + " answer. The large plan has "
                        + EditingBenchmark.ELEMENTS
                        + " elements, and somebody types in the middle of its longest"
                        + " file.",
                "| what | milliseconds, middle | 95 of 100 within | aim |",
                "|---|--:|--:|--:|",
                new WorkbenchTable(options, scratch, log).rows());
    }
}
