package id.jenjang.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows about whole processes: a bare JVM, Jenjang on a real and on generated plans,
 * TaskJuggler.
 */
final class ProcessTable {

    private static final int RUNS = 11;
    private static final int RUNS_OF_LARGE = 3;
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int[] TASKJUGGLER_SIZES = {110, 1_000, 10_000};
    private static final int LARGE = 10_000;

    private final BenchOptions options;
    private final Path scratch;
    private final PrintStream log;
    private final List<String> rows = new ArrayList<>();

    ProcessTable(BenchOptions options, Path scratch, PrintStream log) {
        this.options = options;
        this.scratch = scratch;
        this.log = log;
    }

    List<String> rows() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        add("bare JVM, hello world", RUNS, List.of(java, "-cp", classes(), Hello.class.getName()));
        var example = options.example().toString();
        var name = options.example().getFileName();
        jenjang("`jenjang --version`", RUNS, "--version");
        jenjang("`jenjang periksa` on " + name, RUNS, "periksa", example);
        reports(example, "on " + name);
        for (int size : SIZES) {
            generated(size);
        }
        printed(SIZES[SIZES.length - 1]);
        taskJuggler();
        return rows;
    }

    private void reports(String example, String where) throws IOException, InterruptedException {
        report(
                "`jenjang laporan --halaman mandiri` " + where,
                "lkjip.docx",
                RUNS,
                example,
                "--halaman",
                "mandiri");
        if (onPath("soffice").isPresent()) {
            report(
                    "`jenjang laporan`, pages by LibreOffice, " + where,
                    "lkjip.docx",
                    RUNS_OF_LARGE,
                    example);
        } else {
            rows.add(
                    "| `jenjang laporan`, pages by LibreOffice: it is not installed here | | | |"
                            + " |");
        }
        report(
                "`jenjang laporan --format html` " + where,
                "lkjip.html",
                RUNS,
                example,
                "--format",
                "html");
        report(
                "`jenjang laporan --jenis semua --halaman mandiri` " + where,
                "dokumen",
                RUNS_OF_LARGE,
                example,
                "--jenis",
                "semua",
                "--halaman",
                "mandiri");
    }

    private void report(String what, String output, int runs, String... words)
            throws IOException, InterruptedException {
        var file = scratch.resolve(output);
        var command = new ArrayList<>(List.of(options.launcher().toString(), "laporan"));
        command.addAll(List.of(words));
        command.addAll(List.of("--tahun", "2023", "-o", file.toString()));
        add(what, runs, file, command);
    }

    /**
     * Where this class comes from: a small folder or jar, so that the bare JVM has no long class
     * path to look at.
     */
    private static String classes() {
        return Path.of(
                        ProcessTable.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                .toString();
    }

    private void generated(int size) throws IOException, InterruptedException {
        var folder = scratch.resolve("plan-" + size);
        var plan = PlanGenerator.generate(size);
        plan.writeTo(folder);
        var what =
                String.format(
                        Locale.ROOT,
                        "`jenjang periksa` on %,d generated elements in %,d files",
                        plan.elements(),
                        plan.files().size());
        jenjang(what, runs(size), "periksa", folder.toString());
        if (size == LARGE) {
            spreadsheets(folder, plan.elements());
        }
    }

    private void spreadsheets(Path folder, int elements) throws IOException, InterruptedException {
        var workbook = scratch.resolve("rencana.xlsx");
        var launcher = options.launcher().toString();
        add(
                String.format(Locale.ROOT, "`jenjang ekspor` of %,d generated elements", elements),
                RUNS,
                workbook,
                List.of(launcher, "ekspor", folder.toString(), "-o", workbook.toString()));
        var plan = scratch.resolve("impor");
        add(
                String.format(Locale.ROOT, "`jenjang impor` of %,d generated elements", elements),
                RUNS,
                plan,
                List.of(launcher, "impor", workbook.toString(), "-o", plan.toString()));
    }

    private void printed(int size) throws IOException, InterruptedException {
        var folder = scratch.resolve("printed-" + size);
        var plan = PlanGenerator.generateWithPrinted(size);
        plan.writeTo(folder);
        var what =
                String.format(
                        Locale.ROOT,
                        "`jenjang periksa` on %,d generated elements and %,d printed cells",
                        plan.elements(),
                        plan.cells());
        jenjang(what, runs(size), "periksa", folder.toString());
    }

    private void taskJuggler() throws IOException, InterruptedException {
        var program = onPath("tj3");
        if (program.isEmpty()) {
            rows.add("| TaskJuggler (`tj3`) is not installed here | | | | |");
            return;
        }
        for (int size : TASKJUGGLER_SIZES) {
            if (options.quick() && size >= LARGE) {
                continue;
            }
            var file =
                    Files.writeString(
                            scratch.resolve("plan-" + size + ".tjp"), TaskJugglerPlan.text(size));
            var command = List.of(program.get(), "--silent", "--no-color", file.toString());
            add(
                    String.format(Locale.ROOT, "TaskJuggler on %,d tasks", size),
                    size >= LARGE ? 1 : RUNS_OF_LARGE,
                    command);
        }
    }

    private static Optional<String> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static int runs(int size) {
        return size > LARGE ? RUNS_OF_LARGE : RUNS;
    }

    private void jenjang(String what, int runs, String... words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(options.launcher().toString()));
        command.addAll(List.of(words));
        add(what, runs, command);
    }

    private void add(String what, int runs, List<String> command)
            throws IOException, InterruptedException {
        add(what, runs, null, command);
    }

    private void add(String what, int runs, Path written, List<String> command)
            throws IOException, InterruptedException {
        var row = new ProcessRun(scratch, written, command).row(what, runs);
        log.println(row);
        rows.add(row);
    }
}
