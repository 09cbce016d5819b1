package id.jenjang.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FixedSpacesTest {

    @Test
    void aLabelStaysWithItsNumber() {
        assertEquals(
                "sebesar Rp\u00a01.000 pada Tabel\u00a0IV",
                FixedSpaces.in("sebesar Rp 1.000 pada Tabel IV"));
    }

    @Test
    void otherSpacesMayBreak() {
        assertEquals(
                "Tabel ini, harta Rp dan 3 misi", FixedSpaces.in("Tabel ini, harta Rp dan 3 misi"));
    }
}
