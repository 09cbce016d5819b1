package id.jenjang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows about the window as somebody meets it who starts it, opens a plan and types. Keys and
 * clicks are events of the screen, and a time ends when the screen shows the answer.
 */
final class WorkbenchTable {

    private static final int STARTS = 7;
    private static final double SLOW = 0.95;
    private static final double MIDDLE = 0.5;

    private static final int AIM_START = 4000;
    private static final int AIM_OPEN = 1000;
    private static final int AIM_LETTER = 50;
    private static final int AIM_TREE = 100;
    private static final int AIM_HEAP = 400;

    private final BenchOptions options;
    private final Path scratch;
    private final PrintStream log;
    private final List<String> rows = new ArrayList<>();

    WorkbenchTable(BenchOptions options, Path scratch, PrintStream log) {
        this.options = options;
        this.scratch = scratch;
        this.log = log;
    }

    /** Without a screen there is nothing to measure, and the page says so. */
    List<String> rows() throws IOException, InterruptedException {
        if (System.getenv("DISPLAY") == null || options.workbench() == null) {
            return List.of("| not measured: no screen |  |  |  |");
        }
        starts();
        opening();
        var plan = PlanGenerator.generate(EditingBenchmark.ELEMENTS);
        var many = scratch.toRealPath().resolve("banyak-berkas");
        plan.writeTo(many);
        typing(many, "in " + plan.files().size() + " files");
        var one = Files.createDirectories(scratch.toRealPath().resolve("satu-berkas"));
        Files.writeString(one.resolve("rencana.jenjang"), String.join("\n", plan.files().values()));
        typing(one, "in one file");
        return rows;
    }

    private WorkbenchRun run(String name) throws IOException {
        return new WorkbenchRun(
                options.workbench(), options.meter(), scratch.toRealPath().resolve(name));
    }

    private void starts() throws IOException, InterruptedException {
        var run = run("mulai");
        row("start, to the first menu: the very first time", usable(run, 1), "");
        row("start, to the first menu, with the welcome page", usable(run, STARTS), AIM_START);
        // The workbench begins with what it was closed with.
        run.times("mulai", example());
        var name = options.example().getFileName();
        row("start, to the first menu, with " + name, usable(run, STARTS), AIM_START);
    }

    private static List<Double> usable(WorkbenchRun run, int times)
            throws IOException, InterruptedException {
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            all.addAll(run.times("mulai", null).get("pakai"));
        }
        all.sort(null);
        return all;
    }

    /** A copy: an open plan has files of the workbench in its folder. */
    private Path example() throws IOException {
        var copy = scratch.toRealPath().resolve("contoh").resolve(options.example().getFileName());
        if (!Files.exists(copy)) {
            Scratch.copy(options.example(), copy);
        }
        return copy;
    }

    private void opening() throws IOException, InterruptedException {
        var run = run("buka");
        // The very first time notes what it takes.
        run.times("buka", example());
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            var times = run.times("buka", example());
            first.addAll(times.get("pertama"));
            again.addAll(times.get("lagi"));
        }
        first.sort(null);
        again.sort(null);
        var what = "opening " + options.example().getFileName() + ", to tree and text";
        row(what + ": the first plan, three seconds after a start", first, AIM_OPEN);
        row(what + ": again", again, AIM_OPEN);
    }

    private void typing(Path plan, String size) throws IOException, InterruptedException {
        var times = run("ketik-" + plan.getFileName()).times("ketik", plan);
        row("opening the large plan " + size + ", to tree and text", times.get("buka"), "");
        row(
                "a letter, one every 80 ms, until the text shows it, " + size,
                times,
                "huruf",
                AIM_LETTER);
        row("a letter until the tree shows it, " + size, times, "pohon", AIM_TREE);
        row("a letter until the form shows it, " + size, times, "formulir", AIM_TREE);
        row("a letter until the findings of the whole plan tell, " + size, times, "temuan", "");
        row("heap in MB, the large plan open, " + size, times, "tumpukan", AIM_HEAP);
    }

    private void row(String what, Map<String, List<Double>> times, String name, Object aim) {
        row(what, times.get(name), aim);
    }

    private void row(String what, List<Double> sorted, Object aim) {
        rows.add(
                String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.0f | %s |",
                        what,
                        at(sorted, MIDDLE),
                        at(sorted, SLOW),
                        aim));
        log.println(rows.getLast());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
