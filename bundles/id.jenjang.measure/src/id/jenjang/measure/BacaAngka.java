package id.jenjang.measure;

import java.math.BigDecimal;

/** Reads numbers written the Indonesian way, and says of others why they are none. */
public final class BacaAngka {
    private BacaAngka() {}

    /** What a text turned out to be. */
    public sealed interface Bacaan {}

    /**
     * A number.
     *
     * @param nilai the number with the decimals written
     */
    public record Terbaca(BigDecimal nilai) implements Bacaan {}

    /**
     * No number.
     *
     * @param sebab why not
     * @param usulan what was probably meant, written right; null when that cannot be guessed
     */
    public record TidakTerbaca(Sebab sebab, String usulan) implements Bacaan {}

    /** Why a text is no number. */
    public enum Sebab {
        /** There is nothing. */
        KOSONG,
        /** There are characters other than digits, dots, commas and a leading minus. */
        BUKAN_ANGKA,
        /** A dot stands where the decimal comma belongs, as in 3.50. */
        TITIK_DESIMAL,
        /** Commas group thousands, as in 98,575,166. */
        KOMA_RIBUAN,
        /** Dots do not part the digits in threes, as in 1.23.456. */
        PENGELOMPOKAN
    }

    /** Reads a number such as "98.575.166.924", "29,2", "2023" or "-1,5". Blanks around it do not matter. */
    public static Bacaan angka(String teks) {
        throw new UnsupportedOperationException();
    }

    /** Reads an amount such as "Rp 98.575.166.924"; "Rp.", a missing "Rp" and a closing ",-" are read as well. */
    public static Bacaan rupiah(String teks) {
        throw new UnsupportedOperationException();
    }
}
