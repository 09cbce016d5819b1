package id.jenjang.dsl.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.PlanWord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Texts and comments end where the lexer ends them, also those nobody has closed. */
class QuotedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\" b",
                "\"a\\\"b\" c",
                "\"a\\\\\" c\"",
                "\"tidak ditutup\nvisi",
                "\"tidak ditutup\r\nvisi",
                "\u201Ca \"b\" c\u201D d",
                "\u201Ca\nvisi",
                "'''a\n\"b\" // c\n''' d",
                "/* a\n// b */ c */",
                "// a \"b\" /* c\nvisi",
                "// terakhir",
                "\"terakhir"
            })
    void oneEndsWhereItsWordEnds(String text) {
        var word = PlanLanguage.words(text).getFirst();
        var quoted = Quoted.at(text, 0).orElseThrow();
        assertEquals(word.text(), text.substring(quoted.from(), quoted.to()));
    }

    @Test
    void whatIsNeverClosedReachesToTheEnd() {
        for (var text : List.of("'''a\nb \"c\"", "/* a\nb */".substring(0, 6))) {
            var quoted = Quoted.at(text, 0).orElseThrow();
            assertEquals(text.length(), quoted.to());
            assertFalse(quoted.closed());
        }
    }

    @Test
    void noneBeginsWithOneSignOfTwoOrThree() {
        assertTrue(Quoted.at("''a", 0).isEmpty());
        assertTrue(Quoted.at("/ a", 0).isEmpty());
    }

    @Test
    void whatIsTypedBetweenTheSignsBelongsToIt() {
        var closed = Quoted.at("'''a'''", 0).orElseThrow();
        assertFalse(closed.holds(2));
        assertTrue(closed.holds(3));
        assertTrue(closed.holds(4));
        assertFalse(closed.holds(5));
        var open = Quoted.at("\"a", 0).orElseThrow();
        assertTrue(open.holds(2));
        assertFalse(open.holds(3));
    }

    @Test
    void commentsAreThoseOfTheLexer() {
        var text =
                "visi \"// bukan\" // satu\n/* dua\n dua */ misi '''/* bukan */''' //\n"
                        + "tujuan \u201C/* bukan */\u201D /* tidak ditutup";
        var comments =
                PlanLanguage.words(text).stream()
                        .filter(each -> each.kind() == PlanWord.Kind.HIDDEN)
                        .map(PlanWord::text)
                        .filter(each -> !each.isBlank())
                        .toList();
        assertEquals(3, comments.size());
        assertEquals(
                comments,
                Quoted.comments(text).stream()
                        .map(each -> text.substring(each.from(), each.to()))
                        .toList());
    }
}
