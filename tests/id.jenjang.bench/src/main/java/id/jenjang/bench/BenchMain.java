package id.jenjang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures Jenjang and writes one Markdown page: whole processes as a user starts them, beside a
 * bare JVM and TaskJuggler, and the warm inside with JMH.
 */
public final class BenchMain {

    private BenchMain() {}

    /**
     * Measures.
     *
     * @param args {@code --jenjang LAUNCHER --example FOLDER --out FILE}, and {@code --quick} to
     *     leave out JMH
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var options = BenchOptions.of(args);
        var scratch = Files.createTempDirectory("jenjang-bench");
        try {
            var page = page(options, scratch, System.err);
            Files.writeString(options.out(), page);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static String page(BenchOptions options, Path scratch, PrintStream log)
            throws IOException, InterruptedException {
        var processes = new ProcessTable(options, scratch, log).rows();
        var inside =
                options.quick()
                        ? List.<String>of()
                        : new InsideTable(options.example(), log).rows();
        var page =
                new ArrayList<String>(
                        List.of(
                                "# Benchmarks",
                                "",
                                "Written by `./bench`; run it again rather than editing numbers. A"
                                        + " table from another machine, or from one that is busy with"
                                        + " other work, says little about this one.",
                                ""));
        Machine.lines().forEach(line -> page.add("- " + line));
        page.addAll(
                List.of(
                        "",
                        "## Whole processes",
                        "",
                        "Wall-clock time from the start of the process to its end, as a user waits:"
                                + " the middle one of the runs, after one that is not counted. Memory"
                                + " is the largest resident size of one more run.",
                        "",
                        "| what | runs | seconds, middle | fastest | memory, MB |",
                        "|---|--:|--:|--:|--:|"));
        page.addAll(processes);
        if (!inside.isEmpty()) {
            page.addAll(
                    List.of(
                            "",
                            "## Inside a warm JVM (JMH)",
                            "",
                            "Average time per call, one thread, with the half width of the 99.9 %"
                                    + " confidence interval.",
                            "",
                            "| what | milliseconds | ± |",
                            "|---|--:|--:|"));
            page.addAll(inside);
        }
        return String.join("\n", page) + "\n";
    }
}
