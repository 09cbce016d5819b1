package id.jenjang.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.jenjang.dsl.PlanFormatter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each folder under {@code resources/format} is a case: {@code input.jenjang} becomes {@code
 * expected.jenjang}. A case without an expectation writes {@code actual.jenjang} and fails; when
 * that is right, rename it.
 */
class GoldenFormatTest {

    static Stream<Path> cases() {
        return Golden.cases().stream();
    }

    @Test
    void thereAreCases() {
        assertTrue(Golden.cases().size() >= 5, () -> "found only " + Golden.cases());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inputBecomesExpected(Path folder) throws IOException {
        var input = Examples.read(folder.resolve("input.jenjang"));
        var actual = PlanFormatter.create().format(input);
        var expectation = folder.resolve("expected.jenjang");
        if (Files.notExists(expectation)) {
            Files.writeString(folder.resolve("actual.jenjang"), actual);
            fail(
                    "no expectation yet; look at "
                            + folder.getFileName()
                            + "/actual.jenjang and rename it when it is right");
        }
        assertEquals(Examples.read(expectation), actual);
        assertEquals(Words.of(input), Words.of(actual));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expectedStaysAsItIs(Path folder) {
        var expected = Examples.read(folder.resolve("expected.jenjang"));
        assertEquals(List.of(expected), List.of(PlanFormatter.create().format(expected)));
    }
}
