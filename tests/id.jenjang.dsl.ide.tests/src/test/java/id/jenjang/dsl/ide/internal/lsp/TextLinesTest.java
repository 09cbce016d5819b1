package id.jenjang.dsl.ide.internal.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static final String TEXT = "satu\r\ndua\rtiga\n\nlima";

    @Test
    void everyKindOfLineEndEndsALine() {
        var lines = new TextLines(TEXT);
        assertEquals(TEXT.indexOf("dua"), lines.offset(new Position(1, 0)));
        assertEquals(TEXT.indexOf("tiga"), lines.offset(new Position(2, 0)));
        assertEquals(TEXT.indexOf("lima") + 2, lines.offset(new Position(4, 2)));
        for (int i = 0; i <= TEXT.length(); i++) {
            if (i != TEXT.indexOf('\n')) {
                assertEquals(i, lines.offset(lines.position(i)), "offset " + i);
            }
        }
    }

    @Test
    void placesOutsideAreDrawnToTheNearest() {
        var lines = new TextLines(TEXT);
        assertEquals(4, lines.offset(new Position(0, 99)));
        assertEquals(0, lines.offset(new Position(-1, 3)));
        assertEquals(6, lines.offset(new Position(1, -5)));
        assertEquals(TEXT.length(), lines.offset(new Position(99, 0)));
        assertEquals(TEXT.length(), lines.offset(new Position(4, Integer.MAX_VALUE)));
        assertEquals(new Position(4, 4), lines.position(1000));
    }
}
