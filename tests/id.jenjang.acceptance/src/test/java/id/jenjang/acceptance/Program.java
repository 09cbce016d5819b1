package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.cli.Main;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A run of the whole program.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Program(int exit, String out, String err) {

    /** Runs {@code jenjang} with the given words. */
    static Program run(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                Main.run(
                        Arrays.stream(words).map(String::valueOf).toArray(String[]::new), out, err);
        return new Program(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Asserts that the program refused to work with exactly one sentence. */
    void assertRefused(int exit, String sentence) {
        assertEquals(sentence + "\n", err);
        assertEquals("", out);
        assertEquals(exit, exit());
    }

    /**
     * Asserts that the first line is the given finding, and that nothing looks like a stack trace.
     */
    void assertFound(int exit, String line) {
        assertEquals(line, out.lines().findFirst().orElse(""), out + err);
        assertEquals("", err);
        assertEquals(exit, exit());
        assertFalse(out.contains("\tat "), out);
    }

    /** A folder of the repository, from whatever folder the tests are run in. */
    static Path inRepository(String path) {
        var root = System.getProperty("jenjang.root");
        var folder = Path.of(root == null ? "" : root).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder.resolve(path);
    }
}
