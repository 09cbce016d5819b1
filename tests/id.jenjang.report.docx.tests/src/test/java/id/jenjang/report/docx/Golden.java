package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a part with an expected file of the sources. A missing or different expectation writes
 * the part beside it as {@code NAME.actual.xml}; renaming that file accepts it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertMatches(String name, String actual) {
        assertMatches(name, "xml", actual);
    }

    /** The same for what is no XML: {@code NAME.actual.txt}. */
    static void assertTextMatches(String name, String actual) {
        assertMatches(name, "txt", actual);
    }

    private static void assertMatches(String name, String ending, String actual) {
        var expected = FOLDER.resolve(name + ".expected." + ending);
        var written = FOLDER.resolve(name + ".actual." + ending);
        try {
            var wanted = Files.exists(expected) ? Files.readString(expected) : "";
            if (wanted.equals(actual)) {
                Files.deleteIfExists(written);
            } else {
                Files.createDirectories(FOLDER);
                Files.writeString(written, actual);
            }
            assertEquals(wanted, actual, () -> "Differs from " + expected + "; see " + written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
