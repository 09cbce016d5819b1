package id.jenjang.rules.internal.target;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Indikator;
import id.jenjang.rules.internal.text.WordList;

import java.math.BigDecimal;

/** What an indicator's unit and name say about the numbers it can have. */
final class Satuan {
    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final WordList COUNTED = WordList.read("satuan-bulat");
    private static final WordList SHARE = WordList.read("kata-bagian");
    private static final WordList GROWTH = WordList.read("kata-pertumbuhan");

    private Satuan() {}

    /**
     * Whether it counts people or things one by one; a mean over years may have decimals all the
     * same.
     */
    static boolean counts(Indikator indikator) {
        return indikator.getSatuan() != null
                && indikator.getAkumulasi() != Akumulasi.RATA_RATA
                && COUNTED.hasFirstWordOf(indikator.getSatuan());
    }

    /** Whether the unit is percent. */
    static boolean isPercent(Indikator indikator) {
        String unit = indikator.getSatuan() == null ? "" : indikator.getSatuan().strip();
        return unit.startsWith(PERCENT) || unit.equalsIgnoreCase("persen");
    }

    /** Whether it is a part of a whole in percent, which lies between 0 and 100. */
    static boolean isShare(Indikator indikator) {
        String name = indikator.getNama();
        return isPercent(indikator)
                && name != null
                && SHARE.hasFirstWordOf(name)
                && !GROWTH.hasAnyWordOf(name);
    }

    /** Whether such a part exceeds the whole, which J214 reports; null does not. */
    static boolean isShareAboveHundred(BigDecimal number, Indikator indikator) {
        return number != null && number.compareTo(HUNDRED) > 0 && isShare(indikator);
    }
}
