package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.TeksHidup.Harfiah;
import id.jenjang.measure.TeksHidup.Nilai;
import id.jenjang.measure.TeksHidup.Terbuka;

import org.junit.jupiter.api.Test;

import java.util.List;

class TeksHidupTest {

    @Test
    void piecesCoverTheSource() {
        assertEquals(
                List.of(
                        new Harfiah("Capaian ", 0, 8),
                        new Nilai("IKU1.capaian", 8, 14),
                        new Harfiah(" dan ", 22, 5),
                        new Nilai(" pagu ", 27, 8),
                        new Harfiah(".", 35, 1)),
                TeksHidup.parse("Capaian {IKU1.capaian} dan { pagu }.").segmen());
    }

    @Test
    void escapedBracesArePlain() {
        assertEquals(
                List.of(new Harfiah("a {b} \\c", 0, 10)),
                TeksHidup.parse("a \\{b\\} \\c").segmen());
    }

    @Test
    void closingBraceAloneIsPlain() {
        assertEquals(List.of(new Harfiah("a } b", 0, 5)), TeksHidup.parse("a } b").segmen());
    }

    @Test
    void openBraceEndsWithItsLineOrAtTheNextBrace() {
        assertEquals(
                List.of(
                        new Harfiah("x ", 0, 2),
                        new Terbuka("{pagu", 2, 5),
                        new Harfiah("\ny", 7, 2)),
                TeksHidup.parse("x {pagu\ny").segmen());
        assertEquals(
                List.of(new Terbuka("{a ", 0, 3), new Nilai("b", 3, 3)),
                TeksHidup.parse("{a {b}").segmen());
    }

    @Test
    void emptyTextHasNoPieces() {
        assertEquals(List.of(), TeksHidup.parse("").segmen());
        assertEquals(List.of(new Nilai("", 0, 2)), TeksHidup.parse("{}").nilai());
    }
}
