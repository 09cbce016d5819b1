package id.jenjang.report.internal.reviu;

import id.jenjang.measure.FormatAngka;

import java.math.BigDecimal;

/** Weights as the document prints them. */
final class Weights {
    private Weights() {}

    /** The weight, or a dash for none. */
    static String text(BigDecimal weight) {
        return weight == null ? "\u2013" : FormatAngka.angka(weight);
    }
}
