package id.jenjang.report.internal.chart;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Jumlah;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.tree.Figure.Point;

import java.math.BigDecimal;
import java.util.Collection;

/** The unit in which amounts of a chart are short enough to read. */
enum MoneyScale {
    RUPIAH("bagan.rupiah", 0, 0),
    JUTA("bagan.juta", 6, 0),
    MILIAR("bagan.miliar", 9, 2);

    /** From here on amounts are printed in the next unit. */
    private static final BigDecimal JUTA_FROM = BigDecimal.TEN.pow(7);

    private static final BigDecimal MILIAR_FROM = BigDecimal.TEN.pow(10);

    private final String key;
    private final int places;
    private final int decimals;

    MoneyScale(String key, int places, int decimals) {
        this.key = key;
        this.places = places;
        this.decimals = decimals;
    }

    /** The unit that suits the greatest of some amounts. */
    static MoneyScale of(Collection<Jumlah> amounts) {
        BigDecimal greatest =
                amounts.stream()
                        .flatMap(a -> a.angka().stream())
                        .map(BigDecimal::abs)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        if (greatest.compareTo(MILIAR_FROM) >= 0) {
            return MILIAR;
        }
        return greatest.compareTo(JUTA_FROM) >= 0 ? JUTA : RUPIAH;
    }

    /** Key of the words that name the unit. */
    String key() {
        return key;
    }

    /** An amount in this unit; an amount known only in part says so. */
    Point point(Jumlah amount) {
        return amount.angka()
                .map(a -> a.movePointLeft(places))
                .map(a -> new Point(a, label(amount, a)))
                .orElse(Point.GAP);
    }

    private String label(Jumlah amount, BigDecimal scaled) {
        String number = FormatAngka.angka(scaled, decimals);
        return amount.lengkap() ? number : ValuePrinter.AT_LEAST + number;
    }
}
