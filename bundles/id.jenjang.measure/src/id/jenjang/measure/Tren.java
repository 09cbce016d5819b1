package id.jenjang.measure;

import java.math.BigDecimal;

/** How a figure changed from one year to the next, compared exactly; not whether that is good. */
public enum Tren {
    /** Higher than before. */
    NAIK,
    /** Lower than before. */
    TURUN,
    /** The same as before. */
    TETAP;

    /** The change from a figure to a later one. */
    public static Tren dari(BigDecimal sebelum, BigDecimal sesudah) {
        int sign = sesudah.compareTo(sebelum);
        return sign > 0 ? NAIK : sign < 0 ? TURUN : TETAP;
    }
}
