package id.jenjang.rules.internal.scale;

import id.jenjang.model.Pita;
import id.jenjang.model.Skala;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * The bands of a scale from the lowest up, compared on the figures the scale really sees: all
 * figures, or only those with the decimals it rounds to (76-90 and 91-100 leave no gap among whole
 * numbers).
 */
final class Bands {
    private static final Comparator<BigDecimal> OPEN_BELOW =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final int decimals;
    private final List<Pita> fromLowest;

    Bands(Skala scale) {
        decimals = scale.getPembulatan();
        fromLowest =
                scale.getPita().stream()
                        .filter(band -> !isEmpty(band))
                        .sorted(Comparator.comparing(Pita::getBawah, OPEN_BELOW))
                        .toList();
    }

    List<Pita> fromLowest() {
        return fromLowest;
    }

    /** Whether no figure at all lies in the band. */
    static boolean isEmpty(Pita band) {
        if (band.getBawah() == null || band.getAtas() == null) {
            return false;
        }
        int comparison = band.getBawah().compareTo(band.getAtas());
        return comparison > 0
                || comparison == 0 && !(band.isBawahTermasuk() && band.isAtasTermasuk());
    }

    /** Whether there are figures above the lower band and below the upper one. */
    boolean gap(Pita lower, Pita upper) {
        if (lower.getAtas() == null || upper.getBawah() == null) {
            return false;
        }
        if (decimals < 0) {
            int comparison = lower.getAtas().compareTo(upper.getBawah());
            return comparison < 0
                    || comparison == 0 && !lower.isAtasTermasuk() && !upper.isBawahTermasuk();
        }
        return firstAbove(lower.getAtas(), lower.isAtasTermasuk())
                        .compareTo(firstFrom(upper.getBawah(), upper.isBawahTermasuk()))
                < 0;
    }

    /** Whether there are figures in both bands, of which {@code lower} begins no later. */
    boolean overlap(Pita lower, Pita upper) {
        if (lower.getAtas() == null || upper.getBawah() == null) {
            return true;
        }
        if (decimals < 0) {
            int comparison = lower.getAtas().compareTo(upper.getBawah());
            return comparison > 0
                    || comparison == 0 && lower.isAtasTermasuk() && upper.isBawahTermasuk();
        }
        return firstAbove(lower.getAtas(), lower.isAtasTermasuk())
                        .compareTo(firstFrom(upper.getBawah(), upper.isBawahTermasuk()))
                > 0;
    }

    /** The first rounded figure that is no longer in a band ending at the bound. */
    private BigDecimal firstAbove(BigDecimal bound, boolean included) {
        return firstFrom(bound, !included);
    }

    /** The first rounded figure of a band beginning at the bound. */
    private BigDecimal firstFrom(BigDecimal bound, boolean included) {
        BigDecimal onGrid = bound.setScale(decimals, RoundingMode.CEILING);
        return included || onGrid.compareTo(bound) > 0
                ? onGrid
                : onGrid.add(BigDecimal.ONE.movePointLeft(decimals));
    }
}
