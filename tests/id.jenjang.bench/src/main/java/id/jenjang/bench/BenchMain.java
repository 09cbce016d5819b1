package id.jenjang.bench;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Measures Jenjang and writes one Markdown page: whole processes as a user starts them, beside a
 * bare JVM and TaskJuggler; the tables of a report beside other programs that print Word; long
 * documents; and the warm inside with JMH.
 */
public final class BenchMain {

    private BenchMain() {}

    /**
     * Measures.
     *
     * @param args {@code --jenjang LAUNCHER --example FOLDER --out FILE}; {@code --quick} to leave
     *     out JMH, {@code --hanya NAME} (any number of times) for parts of the page
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var options = BenchOptions.of(args);
        var scratch = Files.createTempDirectory("jenjang-bench");
        try {
            var page = new BenchPage(options, scratch, System.err).text();
            Files.writeString(options.out(), page);
        } finally {
            Scratch.delete(scratch);
        }
    }
}
