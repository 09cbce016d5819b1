package id.jenjang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The rows about long documents, measured in a process with little memory. */
final class LongDocumentTable {

    private final Path example;
    private final PrintStream log;

    LongDocumentTable(Path example, PrintStream log) {
        this.example = example;
        this.log = log;
    }

    List<String> rows() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx" + LongDocument.HEAP_MEGABYTES + "m",
                                "-D" + Example.FOLDER + "=" + example,
                                "-cp",
                                System.getProperty("java.class.path"),
                                LongDocument.class.getName())
                        .redirectError(Redirect.INHERIT)
                        .start();
        var rows =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("exit code " + exit + " of " + LongDocument.class.getName());
        }
        rows.forEach(log::println);
        return rows;
    }
}
