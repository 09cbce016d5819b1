package id.jenjang.measure.tercetak;

import java.math.BigDecimal;
import java.util.Set;

/** What the characters of a printed cell or phrase say. Nothing is guessed: a doubt is a remark. */
public sealed interface IsiSel {

    /**
     * A number.
     *
     * @param nilai the number with the decimals printed
     * @param persen whether a percent sign stands with it
     * @param rupiah whether Rp stands with it
     * @param catatan what was odd about how it is printed; empty when nothing was
     */
    record Angka(BigDecimal nilai, boolean persen, boolean rupiah, Set<Kejanggalan> catatan)
            implements IsiSel {
        public Angka {
            catatan = Set.copyOf(catatan);
        }
    }

    /**
     * A word: a predicate or a unit.
     *
     * @param teks the word, spaces folded
     */
    record Kata(String teks) implements IsiSel {}

    /**
     * The document says that there is no value: NA, N/A, belum rilis.
     *
     * @param teks the words printed
     */
    record TidakAda(String teks) implements IsiSel {}

    /** Nothing is stated: an empty cell, a dash. */
    record Kosong() implements IsiSel {}

    /**
     * No number where one must stand.
     *
     * @param sebab why not
     * @param usulan how it was probably meant, written right; null when that cannot be guessed
     */
    record TakTerbaca(Sebab sebab, String usulan) implements IsiSel {}

    /** Something odd that leaves no doubt about the number. */
    enum Kejanggalan {
        /** A dot stands where the decimal comma belongs: 3.50. */
        TITIK_DESIMAL,
        /** Commas group thousands: 98,575,166. */
        KOMA_RIBUAN,
        /** A mark of a footnote stands with it: 3,26*. */
        TANDA_CATATAN,
        /** A sign stands before it that makes a bound or an estimate of it: ≥ 90, ± 80%. */
        TANDA_BANDING
    }

    /** Why characters are no number. */
    enum Sebab {
        /** Letters stand between the digits, as text recognition leaves them: l00%, 8O. */
        HURUF,
        /** Dots do not part the digits in threes: 1.996.33.660. */
        PENGELOMPOKAN,
        /** There are two numbers in one cell: 80% 90%. */
        LEBIH_DARI_SATU,
        /** There is no number at all, but something else. */
        BUKAN_ANGKA
    }
}
