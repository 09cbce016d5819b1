package id.jenjang.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PlanEditsTest {

    private static final Path FILE = Path.of("a.jenjang");

    @Test
    void twoRoundsOfEditsAreOne() {
        var first = PlanEdits.of(FILE, new TextEdit(1, 2, "XY"), TextEdit.insert(5, "Z"));
        var second = PlanEdits.of(FILE, new TextEdit(2, 2, ""), TextEdit.delete(6, 1));
        var text = "abcdefg";
        assertEquals("aXYdeZfg", first.applyTo(FILE, text));
        assertEquals("aXeZg", second.applyTo(FILE, first.applyTo(FILE, text)));
        assertEquals("aXeZg", first.then(second).applyTo(FILE, text));
    }

    @Test
    void anyTwoRoundsOfEditsAreOne() {
        var random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            var text = "0123456789".substring(random.nextInt(10));
            var first = edits(text, random, "abc");
            var between = first.applyTo(FILE, text);
            var second = edits(between, random, "XYZ");
            var after = second.applyTo(FILE, between);
            var both = first.then(second);
            assertEquals(after, both.applyTo(FILE, text), () -> first + " then " + second);
            assertEquals(text, both.inverse(file -> text).applyTo(FILE, after));
        }
    }

    private static PlanEdits edits(String text, Random random, String letters) {
        var edits = new ArrayList<TextEdit>();
        int at = 0;
        while (at <= text.length() && random.nextInt(4) > 0) {
            int from = at + random.nextInt(text.length() - at + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            edits.add(new TextEdit(from, to - from, letters.substring(random.nextInt(4))));
            at = to + 1;
        }
        return new PlanEdits(Map.of(FILE, List.copyOf(edits)));
    }
}
