package id.jenjang.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the details of an unexpected failure in a file of the temporary folder, so that the user
 * sees one sentence.
 */
record CrashLog(Path folder) {

    /**
     * Writes the details.
     *
     * @return the new file
     * @throws IOException when not even that can be written
     */
    Path write(Throwable failure, String[] args) throws IOException {
        var file = Files.createTempFile(folder, "jenjang-", ".log");
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("jenjang " + Version.text());
            out.println(
                    "java "
                            + System.getProperty("java.version")
                            + ", "
                            + System.getProperty("os.name"));
            out.println("args " + String.join(" ", args));
            failure.printStackTrace(out);
        }
        return file;
    }
}
