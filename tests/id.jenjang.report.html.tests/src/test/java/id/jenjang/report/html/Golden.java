package id.jenjang.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a page with an expected file of the sources. A missing or different expectation writes
 * the page beside it as {@code NAME.actual.html}; renaming that file accepts it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertMatches(String name, String actual) {
        var expected = FOLDER.resolve(name + ".expected.html");
        var written = FOLDER.resolve(name + ".actual.html");
        try {
            var wanted = Files.exists(expected) ? Files.readString(expected) : "";
            if (wanted.equals(actual)) {
                Files.deleteIfExists(written);
            } else {
                Files.writeString(written, actual);
            }
            assertEquals(wanted, actual, () -> "Differs from " + expected + "; see " + written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
