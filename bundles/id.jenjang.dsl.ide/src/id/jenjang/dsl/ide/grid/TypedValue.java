package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.form.NumberEntry;
import id.jenjang.dsl.ide.form.ValueEntry;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage.Literals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What somebody typed into a cell that is not cleared, read as a value. What cannot be read is told
 * to the caller as a sentence that says what would be right.
 */
final class TypedValue {

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}]*[-–—]?[\\s\\p{Z}]*");

    private final Locale locale;
    private final Consumer<String> complaints;

    TypedValue(Locale locale, Consumer<String> complaints) {
        this.locale = locale;
        this.complaints = complaints;
    }

    /** Whether a cell is cleared. */
    static boolean isBlank(String typed) {
        return NOTHING.matcher(typed).matches();
    }

    /** An amount of money. */
    Optional<BigDecimal> amount(String typed) {
        return switch (new NumberEntry(locale).read(NumberEntry.Kind.MONEY, typed)) {
            case NumberEntry.Number read -> Optional.of(read.number());
            case NumberEntry.Wrong wrong -> refused(wrong.sentence());
            case NumberEntry.Nothing nothing -> Optional.empty();
        };
    }

    /** A value of an indicator. */
    Optional<ElementData> value(String typed, Indikator indicator) {
        return switch (new ValueEntry(locale).read(typed, indicator)) {
            case ValueEntry.Value read -> Optional.of(asWritten(read.data(), indicator));
            case ValueEntry.Wrong wrong -> refused(wrong.sentence());
            case ValueEntry.Nothing nothing -> Optional.empty();
        };
    }

    /** Where the unit says percent already, the sign is written only if it is elsewhere, too. */
    private static ElementData asWritten(ElementData value, Indikator indicator) {
        boolean signs =
                indicator.getTarget().stream()
                        .flatMap(table -> table.getNilai().stream())
                        .map(NilaiTahun::getNilai)
                        .anyMatch(each -> each instanceof NilaiAngka n && n.isPersen());
        return signs || !"%".equals(indicator.getSatuan()) || value.type() != Literals.NILAI_ANGKA
                ? value
                : value.with(Literals.NILAI_ANGKA__PERSEN, false);
    }

    private <T> Optional<T> refused(String sentence) {
        complaints.accept(sentence);
        return Optional.empty();
    }
}
