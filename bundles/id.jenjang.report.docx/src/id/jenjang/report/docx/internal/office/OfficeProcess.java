package id.jenjang.report.docx.internal.office;

import id.jenjang.report.docx.OfficeException;
import id.jenjang.report.docx.OfficeException.Reason;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program run to its end, or ended with everything it started when that takes too long.
 *
 * @param command the program and its words
 * @param patience how long it may take
 */
public record OfficeProcess(List<String> command, Duration patience) {

    private static final int LONGEST_TEXT = 300;

    /**
     * Runs the program.
     *
     * @param folder where it runs and what it says is kept meanwhile
     * @return the end of what it said, in one line
     * @throws OfficeException when it cannot be started or takes too long
     */
    public String run(Path folder) throws IOException {
        var output = folder.resolve("keluaran.txt");
        var process = start(folder, output);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OfficeException(Reason.TIMEOUT, String.valueOf(patience.toSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command.getFirst());
        } finally {
            end(process);
        }
        var text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        var line = text.strip().replaceAll("\\s+", " ");
        return line.substring(Math.max(0, line.length() - LONGEST_TEXT));
    }

    private Process start(Path folder, Path output) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new OfficeException(Reason.NOT_STARTED, command.getFirst());
        }
    }

    /** The program itself is a script that starts another; both must go. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
