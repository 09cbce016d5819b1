package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases beyond the rules' own examples: every plan in the folder {@code ragam} ends with the
 * findings expected of it, each in a comment that begins with {@code //>}; a plan without any is
 * expected to be clean.
 */
class FindingVariantsTest {
    private static final Path FOLDER = Path.of("src/test/resources/ragam");
    private static final String MARK = "//> ";

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasTheFindingsItSays(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> expected =
                text.lines()
                        .filter(line -> line.startsWith(MARK))
                        .map(line -> line.substring(MARK.length()))
                        .toList();
        List<String> actual =
                FindingText.of(text, FindingText.INDONESIAN).stream()
                        .filter(line -> line.startsWith("J"))
                        .toList();
        assertFalse(text.isBlank());
        writeActual(file, text, actual);
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    /** To accept new findings, look at target/ragam and copy it over the cases. */
    private static void writeActual(Path file, String text, List<String> actual)
            throws IOException {
        Path folder = Files.createDirectories(Path.of("target/ragam"));
        Stream<String> plan = text.lines().filter(line -> !line.startsWith(MARK.strip()));
        Stream<String> found = actual.stream().map(MARK::concat);
        Files.write(folder.resolve(file.getFileName()), Stream.concat(plan, found).toList());
    }
}
