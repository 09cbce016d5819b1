package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.form.NumberEntry.Kind;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.TabelTarget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of indicators as people type and paste them: a number, with a percent sign or without; a
 * word of the indicator's ladder; NA, perhaps with its reason and the value used instead. Can be
 * used by several threads.
 */
public final class ValueEntry {

    /** What a typed text turned out to be. */
    public sealed interface Reading {}

    /** Nothing was typed, or only a dash. */
    public record Nothing() implements Reading {}

    /**
     * A value.
     *
     * @param data the value as data of an element; never null
     */
    public record Value(ElementData data) implements Reading {}

    /**
     * No value that could stand there.
     *
     * @param sentence what is wrong and what would be right
     * @param meant what was probably meant, written right; empty when that cannot be guessed
     */
    public record Wrong(String sentence, Optional<String> meant) implements Reading {}

    /**
     * The words that may stand for a value.
     *
     * @param known the words, the lowest first; empty when any word may stand there, or none
     * @param open whether any word may
     */
    public record Words(List<String> known, boolean open) {

        /** Only numbers. */
        public static final Words NONE = new Words(List.of(), false);

        public Words {
            known = List.copyOf(known);
        }

        /**
         * The words of an indicator: those of its ladder; without one any word, where the indicator
         * has words for values already or no value yet and no percentage for a unit.
         */
        public static Words of(Indikator indicator) {
            var ladder = indicator.getTangga();
            if (ladder != null && !ladder.eIsProxy()) {
                return new Words(ladder.getTingkat(), false);
            }
            var values = new ArrayList<Nilai>();
            indicator.getKondisiAwal().stream().map(NilaiTahun::getNilai).forEach(values::add);
            indicator.getTarget().stream()
                    .map(TabelTarget::getNilai)
                    .flatMap(List::stream)
                    .map(NilaiTahun::getNilai)
                    .forEach(values::add);
            boolean numbers = values.stream().anyMatch(NilaiAngka.class::isInstance);
            boolean words = values.stream().anyMatch(NilaiPredikat.class::isInstance);
            return new Words(List.of(), words || !numbers && !"%".equals(indicator.getSatuan()));
        }
    }

    private static final Pattern NOTHING = Pattern.compile("[-–—]?");
    private static final Pattern NA =
            Pattern.compile("(?i:n/a|n\\.a\\.?|na)(?: *[:,]? *(?<rest>\\S.*))?");
    private static final Pattern INSTEAD =
            Pattern.compile("(?:(?<reason>.*?) *)?memakai (?<value>.+) tahun (?<year>\\S+)");
    private static final Pattern QUOTED = Pattern.compile("[\"“(](.*)[\"”)]");
    private static final Pattern PERCENT = Pattern.compile(" ?%$");
    private static final Pattern NUMERIC = Pattern.compile("[-+(]?(Rp\\.? ?)?\\d.*");

    private final NumberEntry numbers;
    private final Sentences sentences;

    /**
     * Reads values.
     *
     * @param locale language of the sentences
     */
    public ValueEntry(Locale locale) {
        numbers = new NumberEntry(locale);
        sentences = new Sentences(ValueEntry.class, locale);
    }

    /** What a typed text means as a value of an indicator. */
    public Reading read(String typed, Indikator indicator) {
        return read(typed, Words.of(indicator));
    }

    /** What a typed text means as a value, where some words may stand for one. */
    public Reading read(String typed, Words words) {
        var text = NumberEntry.folded(typed);
        if (NOTHING.matcher(text).matches()) {
            return new Nothing();
        }
        var word = known(text, words);
        if (word.isPresent()) {
            return new Value(predicate(word.get()));
        }
        var na = NA.matcher(text);
        if (na.matches()) {
            return notAvailable(na, words);
        }
        return words.open() && !NUMERIC.matcher(text).matches()
                ? new Value(predicate(text))
                : number(text, words);
    }

    /** A value as a person reads it and could type it. */
    public static String text(Nilai value) {
        return switch (value) {
            case null -> "";
            case NilaiAngka number when number.getAngka() == null -> "";
            case NilaiAngka number ->
                    FormatAngka.angka(number.getAngka()) + (number.isPersen() ? "%" : "");
            case NilaiPredikat word -> word.getPredikat() == null ? "" : word.getPredikat();
            case NilaiNA na -> text(na);
            default -> "";
        };
    }

    private static String text(NilaiNA value) {
        var text = new StringBuilder("NA");
        if (value.getAlasan() != null) {
            text.append(" (").append(value.getAlasan()).append(')');
        }
        if (value.getPengganti() != null) {
            text.append(" memakai ")
                    .append(text(value.getPengganti()))
                    .append(" tahun ")
                    .append(value.getTahunPengganti());
        }
        return text.toString();
    }

    /** A number as data of a value. */
    public static ElementData number(BigDecimal number, boolean percent) {
        return ElementData.of(Literals.NILAI_ANGKA)
                .with(Literals.NILAI_ANGKA__ANGKA, number)
                .with(Literals.NILAI_ANGKA__PERSEN, percent);
    }

    private static ElementData predicate(String word) {
        return ElementData.of(Literals.NILAI_PREDIKAT)
                .with(Literals.NILAI_PREDIKAT__PREDIKAT, word);
    }

    private static Optional<String> known(String text, Words words) {
        return words.known().stream().filter(text::equalsIgnoreCase).findFirst();
    }

    private Reading number(String text, Words words) {
        boolean percent = PERCENT.matcher(text).find();
        var read = numbers.read(percent ? Kind.PERCENT : Kind.DECIMAL, text);
        return switch (read) {
            case NumberEntry.Number number -> new Value(number(number.number(), percent));
            case NumberEntry.Wrong wrong when wrong.meant().isEmpty() && !words.known().isEmpty() ->
                    new Wrong(
                            sentences.get(
                                    "value.ladder",
                                    NumberEntry.shown(text),
                                    String.join(", ", words.known())),
                            Optional.empty());
            case NumberEntry.Wrong wrong -> new Wrong(wrong.sentence(), wrong.meant());
            case NumberEntry.Nothing nothing -> new Nothing();
        };
    }

    private Reading notAvailable(Matcher na, Words words) {
        var data = ElementData.of(Literals.NILAI_NA);
        var rest = na.group("rest");
        if (rest == null) {
            return new Value(data);
        }
        var instead = INSTEAD.matcher(rest);
        if (!instead.matches()) {
            return new Value(data.with(Literals.NILAI_NA__ALASAN, unquoted(rest)));
        }
        var value = read(instead.group("value"), words.known().isEmpty() ? any() : words);
        var year = numbers.read(Kind.YEAR, instead.group("year"));
        if (year instanceof NumberEntry.Wrong wrong) {
            return new Wrong(wrong.sentence(), wrong.meant());
        }
        if (!(value instanceof Value used) || used.data().type() == Literals.NILAI_NA) {
            return value instanceof Wrong wrong
                    ? wrong
                    : new Wrong(sentences.get("value.instead"), Optional.empty());
        }
        var reason = instead.group("reason");
        if (reason != null && !reason.isBlank()) {
            data = data.with(Literals.NILAI_NA__ALASAN, unquoted(reason));
        }
        return year instanceof NumberEntry.Number number
                ? new Value(
                        data.with(Literals.NILAI_NA__PENGGANTI, used.data())
                                .with(
                                        Literals.NILAI_NA__TAHUN_PENGGANTI,
                                        number.number().intValueExact()))
                : new Wrong(sentences.get("value.instead"), Optional.empty());
    }

    private static Words any() {
        return new Words(List.of(), true);
    }

    private static String unquoted(String text) {
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1) : text;
    }
}
