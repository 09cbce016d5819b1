package id.jenjang.measure.perubahan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Tren;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Optional;

class SelisihTest {

    private static Selisih selisih(String sebelum, String sesudah) {
        return new Selisih(new BigDecimal(sebelum), new BigDecimal(sesudah));
    }

    @Test
    void isAShareOfWhatWasBefore() {
        assertEquals(new BigDecimal("25"), selisih("80", "100").persen().orElseThrow());
        assertEquals(Tren.NAIK, selisih("80", "100").tren());
        assertEquals(new BigDecimal("-20"), selisih("100", "80").persen().orElseThrow());
        assertEquals(new BigDecimal("-20"), selisih("100", "80").beda());
    }

    @Test
    void risesFromBelowZero() {
        assertEquals(new BigDecimal("50"), selisih("-10", "-5").persen().orElseThrow());
    }

    @Test
    void hasNoShareOfNothing() {
        assertEquals(Optional.empty(), selisih("0", "4").persen());
        assertEquals(Tren.TETAP, selisih("3", "3.00").tren());
    }

    @Test
    void likenessForgivesSpellingButNotAnotherSubject() {
        assertTrue(likeness("Fasilitasi Kerjasama", "Fasilitasi Kerja Sama Daerah") > 0.7);
        assertEquals(1.0, likeness("Kerja Sama!", "kerjasama"));
        assertTrue(likeness("Penerapan layanan daring", "Pembangunan gedung pertemuan") < 0.5);
        assertEquals(0.0, likeness("", "Nama"));
    }

    private static double likeness(String a, String b) {
        return Kesamaan.nilai(
                Kesamaan.pasangan(Kesamaan.padat(a)), Kesamaan.pasangan(Kesamaan.padat(b)));
    }
}
