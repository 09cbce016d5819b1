package id.jenjang.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.FormattedText;
import id.jenjang.dsl.PlanFormatter;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever the layout, formatting keeps every token and comment in its order, and a second time
 * changes nothing.
 */
class FormatRoundTripTest {

    private static final int SEEDS = 25;

    private final PlanFormatter formatter = PlanFormatter.create();

    static Stream<Path> examples() {
        return Examples.files().stream();
    }

    static Stream<Named<String>> texts() {
        return Stream.concat(
                Stream.of(Named.of("all of the language", Golden.read("semua/input.jenjang"))),
                examples()
                        .map(file -> Named.of(file.getFileName().toString(), Examples.read(file))));
    }

    @Test
    void thereAreExamples() {
        assertFalse(Examples.files().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAsTheyAre(Path file) {
        var text = Examples.read(file);
        var formatted = kept(text);
        assertTrue(formatted.complete(), () -> "left alone: " + formatted.untouched());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void otherWhiteSpace(String text) {
        var words = Words.of(text);
        var expected = formatter.format(new Scrambler(-1, 0).scramble(Words.tokensOf(text)));
        assertEquals(Words.tokensOf(text), Words.of(expected));
        for (long seed = 0; seed < SEEDS; seed++) {
            kept(new Scrambler(seed, 0).scramble(words));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void commentsAnywhere(String text) {
        var words = Words.of(text);
        for (long seed = 0; seed < SEEDS; seed++) {
            int commentsInHundred = List.of(1, 5, 20, 60).get((int) (seed % 4));
            var formatted = kept(new Scrambler(seed, commentsInHundred).scramble(words));
            assertTrue(formatted.complete(), () -> "left alone: " + formatted.untouched());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void windowsLineEnds(String text) {
        var windows = text.replace("\r\n", "\n").replace("\n", "\r\n");
        assertEquals(formatter.format(text).replace("\n", "\r\n"), formatter.format(windows));
    }

    private FormattedText kept(String text) {
        var formatted = formatter.formatted(text);
        Words.assertSame(text, formatted.text(), "tokens and comments");
        assertEquals(
                formatted.text(),
                formatter.format(formatted.text()),
                "not the same when formatted twice");
        return formatted;
    }
}
