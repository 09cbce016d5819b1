package id.jenjang.dsl.ide.internal.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Texts for editors that know no tab stops. */
class TabStopsTest {

    @Test
    void aStatementEndsBeforeItsFirstPlace() {
        assertEquals("program ", TabStops.cut("program ${1:P1} \"${2}\" {\n  ${3}\n}$0"));
        assertEquals("arah ", TabStops.cut("arah ${1|naik,turun|}$0"));
        assertEquals("harga $5 \\ ", TabStops.cut("harga \\$5 \\\\ ${1:x}"));
        assertEquals("visi", TabStops.cut("visi"));
    }

    @Test
    void placesAreFilledInWithWhatTheyBeginWith() {
        assertEquals("2022: NA, 2023: NA", TabStops.filled("2022: ${1:NA}, 2023: ${2:NA}$0"));
        assertEquals("arah naik", TabStops.filled("arah ${1|naik,turun|}"));
        assertEquals("{a} $1", TabStops.filled("${1:{a\\}} \\$1"));
        assertEquals("SK1: Rp ", TabStops.filled("SK1: Rp ${1}"));
    }
}
