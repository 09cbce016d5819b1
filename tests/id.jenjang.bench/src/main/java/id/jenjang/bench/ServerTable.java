package id.jenjang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The rows about the language server as an editor meets it: a process of its own, messages through
 * pipes, the whole plan checked behind each pause.
 */
final class ServerTable {

    private static final int WARM = 150;
    private static final int COUNTED = 200;
    private static final double SLOW = 0.95;

    /** How long somebody who types fast waits between two keys. */
    private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(150);

    private static final String WORD = "        subkegiatan ";

    private final BenchOptions options;
    private final Path scratch;
    private final PrintStream log;
    private final List<String> rows = new ArrayList<>();

    ServerTable(BenchOptions options, Path scratch, PrintStream log) {
        this.options = options;
        this.scratch = scratch;
        this.log = log;
    }

    /** One step of an editor, ended when its answer is there. */
    private interface Step {

        void take(int number) throws IOException, InterruptedException;
    }

    List<String> rows() throws IOException, InterruptedException {
        var folder = scratch.toRealPath().resolve("server");
        var plan = PlanGenerator.generate(EditingBenchmark.ELEMENTS);
        plan.writeTo(folder);
        var longest =
                plan.files().entrySet().stream()
                        .filter(each -> each.getValue().contains(WORD))
                        .max(Comparator.comparingInt(each -> each.getValue().length()))
                        .orElseThrow();
        var file = folder.resolve(longest.getKey());
        try (var client = new ServerClient(options.launcher(), folder, file, longest.getValue())) {
            measure(client, longest.getValue().lines().toList(), referring(plan, longest, folder));
        }
        return rows;
    }

    /** The file beside the longest one that names its sub kegiatan. */
    private static Path referring(
            GeneratedPlan plan, Map.Entry<String, String> longest, Path folder) {
        var name = word(longest.getValue().lines().toList());
        return plan.files().entrySet().stream()
                .filter(each -> !each.equals(longest))
                .filter(each -> each.getValue().contains(name + ":"))
                .map(each -> folder.resolve(each.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private static int line(List<String> lines) {
        for (int i = lines.size() / 2; i < lines.size(); i++) {
            if (lines.get(i).startsWith(WORD)) {
                return i;
            }
        }
        throw new IllegalStateException("no sub kegiatan");
    }

    /** The short name of the element in which somebody types. */
    private static String word(List<String> lines) {
        return lines.get(line(lines)).substring(WORD.length()).split(" ")[0];
    }

    private void measure(ServerClient client, List<String> lines, Path other)
            throws IOException, InterruptedException {
        int line = line(lines);
        row(
                "server: a key every 150 ms, to the diagnostics of the open file",
                50,
                number -> {
                    boolean breaks = number % 2 == 0;
                    client.type(line, 8, breaks ? 8 : 9, breaks ? "x" : "");
                    client.awaitOpen(breaks);
                });
        int end = WORD.length() + word(lines).length();
        client.check();
        row(
                "server: a key, to the diagnostics of another file, with the pause of 50 ms",
                300,
                number -> {
                    boolean breaks = number % 2 == 0;
                    client.type(line, end, breaks ? end : end + 1, breaks ? "x" : "");
                    client.awaitLost(other, breaks);
                });
        var random = new Random(5);
        row(
                "server: a key every 150 ms with the rest of its line not written yet, to the"
                        + " proposals",
                30,
                number -> {
                    int at = random.nextInt(lines.size());
                    var text = lines.get(at);
                    int column = random.nextInt(text.length() + 1);
                    client.type(at, column, text.length(), "");
                    client.complete(at, column);
                    client.type(at, column, column, text.substring(column));
                });
    }

    private void row(String what, int aim, Step step) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM + COUNTED; i++) {
            long start = System.nanoTime();
            step.take(i);
            long taken = System.nanoTime() - start;
            if (i >= WARM) {
                times.add(taken / 1e6);
            }
            TimeUnit.NANOSECONDS.sleep(Math.max(0, BETWEEN_KEYS - taken));
        }
        times.sort(null);
        rows.add(
                String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %d |",
                        what,
                        times.get(times.size() / 2),
                        times.get((int) (times.size() * SLOW)),
                        aim));
        log.println(rows.getLast());
    }
}
