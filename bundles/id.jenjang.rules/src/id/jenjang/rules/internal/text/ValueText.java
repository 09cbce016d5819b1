package id.jenjang.rules.internal.text;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiPredikat;

/** A value as a plan writes it: {@code 29,2}, {@code 100%}, {@code BB}, {@code NA}. */
public final class ValueText {
    private ValueText() {}

    /** The text; "-" for null and for numbers lost to a syntax error. */
    public static String of(Nilai value) {
        return switch (value) {
            case NilaiAngka number when number.getAngka() != null ->
                    FormatAngka.angka(number.getAngka()) + (number.isPersen() ? "%" : "");
            case NilaiPredikat predicate when predicate.getPredikat() != null ->
                    predicate.getPredikat();
            case id.jenjang.model.NilaiNA na -> "NA";
            case null, default -> "-";
        };
    }
}
