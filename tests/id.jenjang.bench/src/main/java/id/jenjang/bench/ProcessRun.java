package id.jenjang.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Runs a command several times and tells how long it takes. */
final class ProcessRun {

    private static final long LOOK_EVERY_MILLIS = 5;

    private final List<String> command;
    private final Path folder;
    private final Path written;

    /**
     * A command, run in the given folder; its output is thrown away.
     *
     * @param written what it writes, a file or folder, which is removed before each run, because an
     *     earlier copy would be read; null for nothing
     */
    ProcessRun(Path folder, Path written, List<String> command) {
        this.folder = folder;
        this.written = written;
        this.command = List.copyOf(command);
    }

    /**
     * Measures the command and describes the result as a row of the table.
     *
     * @throws IOException also when the command fails
     */
    String row(String what, int runs) throws IOException, InterruptedException {
        runOnce();
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            seconds.add(runOnce());
        }
        seconds.sort(null);
        var middle = seconds.get(runs / 2);
        return "| %s | %d | %s | %s | %s |"
                .formatted(
                        what, runs, printed(middle), printed(seconds.getFirst()), peakMegabytes());
    }

    private static String printed(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    private double runOnce() throws IOException, InterruptedException {
        removeWritten();
        long start = System.nanoTime();
        check(start().waitFor());
        return (System.nanoTime() - start) / 1e9;
    }

    private void removeWritten() throws IOException {
        if (written != null) {
            Scratch.delete(written);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private void check(int exit) throws IOException {
        if (exit != 0) {
            throw new IOException("exit code " + exit + " of " + String.join(" ", command));
        }
    }

    /** From the kernel's own high-water mark, where there is one. */
    private String peakMegabytes() throws IOException, InterruptedException {
        removeWritten();
        var process = start();
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, highWaterKilobytes(status));
        }
        check(process.exitValue());
        return peak == 0 ? "" : Long.toString(peak / 1024);
    }

    private static long highWaterKilobytes(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0; // the process has just ended, or this system has no /proc
        }
    }
}
