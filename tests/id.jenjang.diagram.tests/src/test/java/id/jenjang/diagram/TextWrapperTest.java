package id.jenjang.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Lines break at spaces, inside a word only when there is no other way. */
class TextWrapperTest {

    private final TextWrapper wrapper = new TextWrapper(FontMetrics.sans(), false, 10);

    @Test
    void breaksAtSpaces() {
        assertEquals(
                List.of("Sekretaris", "Daerah Kota"), wrapper.lines("Sekretaris Daerah  Kota", 60));
    }

    @Test
    void keepsLineEnds() {
        assertEquals(List.of("Satu", "Dua"), wrapper.lines("Satu\n\nDua", 100));
    }

    @Test
    void breaksAWordWiderThanTheLine() {
        assertEquals(List.of("MMM", "MMM", "M a"), wrapper.lines("MMMMMMM a", 26));
    }

    @Test
    void neverLosesOrSplitsACharacter() {
        assertEquals(
                List.of("\ud83d\ude00", "\ud83d\ude00"),
                wrapper.lines("\ud83d\ude00\ud83d\ude00", 6));
        assertEquals(List.of("a", "b"), wrapper.lines("ab", 0.5));
    }

    @Test
    void blankTextHasNoLines() {
        assertEquals(List.of(), wrapper.lines("  ", 100));
    }
}
