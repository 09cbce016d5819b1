package id.jenjang.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.FormattedText.Untouched;
import id.jenjang.dsl.PlanFormatter;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A text with mistakes loses nothing; the elements without mistakes are laid out, the others stay
 * as they are.
 */
class FormatBrokenTextTest {

    private static final List<String> ODDITIES =
            List.of(
                    "{",
                    "}",
                    ",",
                    ":",
                    "\"tak tertutup\n",
                    "program",
                    "2023",
                    "@",
                    "'''",
                    "/*",
                    "\u201Ctak tertutup\n",
                    "Rp");

    private final PlanFormatter formatter = PlanFormatter.create();

    static Stream<Named<String>> texts() {
        return FormatRoundTripTest.texts();
    }

    @Test
    void mistakeInOneElementLeavesTheOthersToTheFormatter() {
        var text =
                """
                instansi   Setda "Sekretariat"  {  kota   "Dumai" }
                program P1   "Satu" {
                     kegiatan   "tanpa tutup
                }
                program   P2 "Dua"  {   }
                """;
        var formatted = formatter.formatted(text);
        assertEquals(
                """
                instansi Setda "Sekretariat" { kota "Dumai" }
                program P1   "Satu" {
                     kegiatan   "tanpa tutup
                }
                program P2 "Dua" {}
                """,
                formatted.text());
        var left = "program P1   \"Satu\" {\n     kegiatan   \"tanpa tutup\n}";
        assertEquals(
                List.of(new Untouched(text.indexOf(left), left.length(), 2)),
                formatted.untouched());
        assertFalse(formatted.complete());
    }

    @Test
    void unknownWordIsLeftInItsElement() {
        var text = "skala  S \"x\"  { aneh 5 }\ntangga   T {A<B}\n";
        var formatted = formatter.formatted(text);
        assertEquals("skala  S \"x\"  { aneh 5 }\ntangga T { A < B }\n", formatted.text());
        assertEquals(List.of(new Untouched(0, 24, 1)), formatted.untouched());
    }

    @Test
    void nothingButNonsenseStaysAsItIs() {
        assertEquals("] apa { ini\n", formatter.format("] apa { ini"));
    }

    @Test
    void nameThatWouldBecomeAnAmountIsLeftAlone() {
        var text = "program Rp  4.01 \"Rupiah\"   {}\n";
        assertEquals(text, formatter.format(text));
    }

    @Test
    void emptyTexts() {
        assertEquals("", formatter.format(""));
        assertEquals("", formatter.format(" \n\n"));
        assertEquals("// saja\n", formatter.format("\n\n// saja"));
        assertTrue(formatter.formatted("").complete());
    }

    @Test
    void byteOrderMarkStays() {
        assertEquals("\uFEFFtangga T { A < B }\n", formatter.format("\uFEFFtangga  T { A<B }"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void randomMistakes(String text) {
        var words = Words.of(text);
        for (long seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var broken = new ArrayList<>(words);
            for (int i = 0; i <= seed % 3; i++) {
                broken.remove(random.nextInt(broken.size()));
                broken.add(
                        random.nextInt(broken.size()),
                        ODDITIES.get(random.nextInt(ODDITIES.size())));
            }
            var layout =
                    seed % 2 == 0
                            ? String.join("\n", broken)
                            : new Scrambler(seed, 3).scramble(broken);
            var formatted = formatter.format(layout);
            Words.assertSame(layout, formatted, "seed " + seed);
            assertEquals(
                    formatted,
                    formatter.format(formatted),
                    "not the same when formatted twice, seed " + seed);
        }
    }
}
