package id.jenjang.measure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers written the Indonesian way, and says of others why they are none. */
public final class BacaAngka {
    /**
     * Plain digits or groups of three, then decimals. A group never begins with 0, so 0.125 is no
     * thousand.
     */
    private static final Pattern BENAR =
            Pattern.compile("-?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d+)?");

    private static final Pattern ANGKA = Pattern.compile("-?\\d+([.,]\\d+)*");
    private static final Pattern TITIK_DESIMAL = Pattern.compile("-?\\d+\\.\\d+");

    /** Right groups, then one or two digits behind a dot, as in 1.000.00. */
    private static final Pattern TITIK_SELALU =
            Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+\\.\\d{1,2}");

    private static final Pattern KOMA_RIBUAN =
            Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern RUPIAH = Pattern.compile("^Rp\\.?\\s*|\\s*,-$");

    /** Far above any amount; keeps a line of digits from being taken apart. */
    private static final int TERPANJANG = 60;

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
        /** It is longer than any number of a plan. */
        TERLALU_PANJANG,
        /** Dots do not part the digits in threes, as in 1.23.456. */
        PENGELOMPOKAN
    }

    /**
     * Reads a number such as "98.575.166.924", "29,2", "2023" or "-1,5". Blanks around it do not
     * matter.
     */
    public static Bacaan angka(String teks) {
        String t = teks.strip();
        if (t.isEmpty()) {
            return new TidakTerbaca(Sebab.KOSONG, null);
        }
        if (t.length() > TERPANJANG) {
            return new TidakTerbaca(Sebab.TERLALU_PANJANG, null);
        }
        if (BENAR.matcher(t).matches()) {
            return new Terbaca(new BigDecimal(t.replace(".", "").replace(',', '.')));
        }
        if (!ANGKA.matcher(t).matches()) {
            return new TidakTerbaca(Sebab.BUKAN_ANGKA, null);
        }
        if (TITIK_DESIMAL.matcher(t).matches()) {
            return new TidakTerbaca(Sebab.TITIK_DESIMAL, t.replace('.', ','));
        }
        if (KOMA_RIBUAN.matcher(t).matches()) {
            return new TidakTerbaca(Sebab.KOMA_RIBUAN, tukar(t));
        }
        if (TITIK_SELALU.matcher(t).matches()) {
            return new TidakTerbaca(Sebab.TITIK_DESIMAL, komaDiAkhir(t));
        }
        return new TidakTerbaca(Sebab.PENGELOMPOKAN, kelompokkan(t));
    }

    /**
     * Reads an amount such as "Rp 98.575.166.924"; "Rp.", a missing "Rp" and a closing ",-" are
     * read as well.
     */
    public static Bacaan rupiah(String teks) {
        return angka(RUPIAH.matcher(teks.strip()).replaceAll(""));
    }

    private static String komaDiAkhir(String teks) {
        int titik = teks.lastIndexOf('.');
        return teks.substring(0, titik) + ',' + teks.substring(titik + 1);
    }

    private static String tukar(String teks) {
        return teks.replace('.', ';').replace(',', '.').replace(';', ',');
    }

    /**
     * The same digits grouped in threes; null where more than one comma leaves open which is the
     * decimal mark.
     */
    private static String kelompokkan(String teks) {
        int koma = teks.indexOf(',');
        boolean rancu = koma != teks.lastIndexOf(',') || koma >= 0 && teks.indexOf('.', koma) >= 0;
        return rancu
                ? null
                : FormatAngka.angka(new BigDecimal(teks.replace(".", "").replace(',', '.')));
    }
}
