package id.jenjang.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.dsl.PlanFormatter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the project shows of its language looks as the formatter leaves it. */
class LaidOutTest {

    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```jenjang\\R(.*?)^```$");

    private final PlanFormatter formatter = PlanFormatter.create();

    static Stream<Path> examples() {
        return Examples.files().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example(Path file) {
        assertEquals(Examples.read(file), formatter.format(Examples.read(file)));
    }

    @Test
    void snippetsOfTheTour() {
        List<String> snippets = new ArrayList<>();
        var matcher = SNIPPET.matcher(Examples.read(Examples.root().resolve("docs/bahasa.md")));
        while (matcher.find()) {
            snippets.add(matcher.group(1));
        }
        assertFalse(snippets.isEmpty());
        snippets.forEach(snippet -> assertEquals(snippet, formatter.format(snippet)));
    }
}
