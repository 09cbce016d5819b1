package id.jenjang.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlashBreaksTest {

    @Test
    void longExpressionsMayBreakAfterASlash() {
        assertEquals(
                "Tujuan/\u200bSasaran/\u200bProgram", SlashBreaks.in("Tujuan/Sasaran/Program"));
    }

    @Test
    void shortOnesStayTogether() {
        assertEquals("1/2 dan km/jam", SlashBreaks.in("1/2 dan km/jam"));
    }
}
