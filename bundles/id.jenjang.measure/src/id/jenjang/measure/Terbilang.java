package id.jenjang.measure;

import java.math.BigDecimal;

/** Numbers in Indonesian words. */
public final class Terbilang {
    private Terbilang() {}

    /** A number in lower-case words: 29.2 is "dua puluh sembilan koma dua". */
    public static String bilangan(BigDecimal nilai) {
        throw new UnsupportedOperationException();
    }

    /** An amount in lower-case words: 1000 is "seribu rupiah". */
    public static String rupiah(BigDecimal nilai) {
        throw new UnsupportedOperationException();
    }

    /** The same words with capital initials, as formal documents print them: "Seribu Rupiah". */
    public static String kapital(String kata) {
        throw new UnsupportedOperationException();
    }
}
