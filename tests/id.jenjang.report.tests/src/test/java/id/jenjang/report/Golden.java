package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with an expected file of the sources. A missing or different expectation writes
 * the text beside it as {@code NAME.actual.txt}; renaming that file accepts it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertMatches(String name, String actual) {
        Path expected = FOLDER.resolve(name + ".expected.txt");
        Path written = FOLDER.resolve(name + ".actual.txt");
        try {
            if (!Files.exists(expected)) {
                Files.createDirectories(FOLDER);
                Files.writeString(written, actual);
                fail("No expectation " + expected + "; see " + written);
            }
            String wanted = Files.readString(expected);
            if (!wanted.equals(actual)) {
                Files.writeString(written, actual);
            } else {
                Files.deleteIfExists(written);
            }
            assertEquals(wanted, actual, () -> "Differs from " + expected + "; see " + written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
