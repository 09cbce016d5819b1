package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.BacaAngka.Sebab;
import id.jenjang.measure.BacaAngka.Terbaca;
import id.jenjang.measure.BacaAngka.TidakTerbaca;
import id.jenjang.measure.FormatAngka;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type and paste them: blanks, Rp, % and ,- around the number do not matter where
 * they fit; what could mean two numbers is refused with the form that would be right, never
 * guessed. Can be used by several threads.
 */
public final class NumberEntry {

    /** What kind of number stands in a field. */
    public enum Kind {
        /** Any number, such as 29,2 or -1,5. */
        DECIMAL,
        /** How many: 0 or more, without decimals. */
        WHOLE,
        /** A year of four digits, 1945 to 2199. */
        YEAR,
        /** A percentage; the sign may be left out. */
        PERCENT,
        /** An amount in rupiah, 0 or more, with sen at most; Rp may be left out. */
        MONEY
    }

    /** What a typed text turned out to be. */
    public sealed interface Reading {}

    /** Nothing was typed, or only a dash. */
    public record Nothing() implements Reading {}

    /**
     * A number.
     *
     * @param number with the decimals typed
     */
    public record Number(BigDecimal number) implements Reading {}

    /**
     * No number that could stand there.
     *
     * @param sentence what is wrong and what would be right
     * @param meant what was probably meant, written right; empty when that cannot be guessed
     */
    public record Wrong(String sentence, Optional<String> meant) implements Reading {}

    private static final Pattern NOTHING = Pattern.compile("[-–—]?");
    private static final Pattern RUPIAH =
            Pattern.compile("(?i)^(rp|idr)\\b\\.? ?|^rp\\.? ?(?=\\d)");
    private static final Pattern NO_SEN = Pattern.compile(" ?,[-–—=]+$");
    private static final Pattern PERCENT = Pattern.compile("(?i) ?(%|persen)$");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)(.*\\d) ?(ribu|rb|juta|jt|mil[iy]ar|m|tril[iy]un|triliun|t)");
    private static final Pattern GROUPED_BY_BLANKS =
            Pattern.compile("-?[1-9]\\d{0,2}( \\d{3})+(,\\d+)?");

    private static final BigDecimal MANY = BigDecimal.valueOf(999_999_999);
    private static final int SEN = 2;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;
    private static final int SHOWN = 40;

    private final Sentences sentences;

    /**
     * Reads numbers.
     *
     * @param locale language of the sentences; numbers are written the Indonesian way in any
     */
    public NumberEntry(Locale locale) {
        sentences = new Sentences(NumberEntry.class, locale);
    }

    /** What a typed text means where a number of this kind stands. */
    public Reading read(Kind kind, String typed) {
        var text = folded(typed);
        if (NOTHING.matcher(text).matches()) {
            return new Nothing();
        }
        return kind == Kind.YEAR ? year(text) : number(kind, text);
    }

    /** A number as a person reads it in a field of this kind: "1.234,5", "95%", "Rp 1.000". */
    public static String text(Kind kind, BigDecimal number) {
        return switch (kind) {
            case DECIMAL, WHOLE -> FormatAngka.angka(number);
            case YEAR -> number.toPlainString();
            case PERCENT -> FormatAngka.persen(number);
            case MONEY -> FormatAngka.rupiah(number);
        };
    }

    /** Blanks of every kind folded into one, a minus sign made plain, nothing around it. */
    static String folded(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").replace('\u2212', '-').strip();
    }

    private Reading year(String text) {
        if (!text.matches("\\d{4}")) {
            return wrong("year", text);
        }
        int year = Integer.parseInt(text);
        return year < FIRST_YEAR || year > LAST_YEAR
                ? wrong("year.range", text, FIRST_YEAR, LAST_YEAR)
                : new Number(BigDecimal.valueOf(year));
    }

    private Reading number(Kind kind, String text) {
        var bare = bare(kind, text);
        if (BacaAngka.angka(bare) instanceof Terbaca read) {
            return fitting(kind, text, bare, read.nilai());
        }
        var unread = (TidakTerbaca) BacaAngka.angka(bare);
        if (kind == Kind.MONEY && unread.sebab() == Sebab.TITIK_DESIMAL && !isSen(bare)) {
            return wrong("number", text);
        }
        if (unread.usulan() != null) {
            var key = unread.sebab() == Sebab.TITIK_DESIMAL ? "decimals" : "groups";
            return proposed(key, kind, text, unread.usulan());
        }
        return unusual(kind, text, bare);
    }

    private static String bare(Kind kind, String text) {
        return switch (kind) {
            case MONEY -> {
                var amount = RUPIAH.matcher(text).replaceFirst("");
                yield NO_SEN.matcher(amount).replaceFirst("");
            }
            case PERCENT -> PERCENT.matcher(text).replaceFirst("");
            default -> text;
        };
    }

    /** Whether the digits behind the only dot can be sen: 1000.50. */
    private static boolean isSen(String bare) {
        return bare.length() - bare.lastIndexOf('.') - 1 <= SEN;
    }

    private Reading fitting(Kind kind, String text, String bare, BigDecimal number) {
        if (kind == Kind.MONEY && number.scale() > SEN) {
            // There are no tenths of a sen: 1,000 is a thousand written the English way.
            return proposed("groups", kind, text, bare.replace(',', '.'));
        }
        if (number.signum() < 0 && (kind == Kind.MONEY || kind == Kind.WHOLE)) {
            return wrong("negative", text);
        }
        if (kind == Kind.WHOLE && number.stripTrailingZeros().scale() > 0) {
            return wrong("whole", text);
        }
        if (kind == Kind.WHOLE && number.compareTo(MANY) > 0) {
            return wrong("too.many", text, FormatAngka.angka(MANY));
        }
        return new Number(number);
    }

    private Reading unusual(Kind kind, String text, String bare) {
        if (GROUPED_BY_BLANKS.matcher(bare).matches()) {
            return proposed("blanks", kind, text, bare.replace(' ', '.'));
        }
        var words = IN_WORDS.matcher(bare);
        if (words.matches()) {
            return BacaAngka.angka(words.group(1)) instanceof Terbaca read
                    ? proposed("words", kind, text, inFull(read.nilai(), words.group(2)))
                    : wrong("number", text);
        }
        return without(PERCENT, "percent", kind, text)
                .or(() -> without(RUPIAH, "rupiah", kind, text))
                .orElseGet(() -> wrong("number", text));
    }

    /** Tells that a number is meant without a sign that other kinds of numbers have. */
    private Optional<Reading> without(Pattern sign, String key, Kind kind, String text) {
        var bare = sign.matcher(text).replaceFirst("");
        return !bare.equals(text) && BacaAngka.angka(bare) instanceof Terbaca
                ? Optional.of(proposed(key, kind, text, bare))
                : Optional.empty();
    }

    /** Proposes a number, unless that could not stand here either. */
    private Reading proposed(String key, Kind kind, String text, String number) {
        return BacaAngka.angka(number) instanceof Terbaca read
                        && fitting(kind, text, number, read.nilai()) instanceof Wrong otherwise
                ? otherwise
                : meant(key, with(kind, number));
    }

    private static String inFull(BigDecimal number, String word) {
        int zeros =
                switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
                    case 'r' -> 3;
                    case 'j' -> 6;
                    case 'm' -> 9;
                    default -> 12;
                };
        var full = number.movePointRight(zeros).stripTrailingZeros();
        return FormatAngka.angka(full);
    }

    private static String with(Kind kind, String number) {
        return switch (kind) {
            case MONEY -> "Rp " + number;
            case PERCENT -> number + "%";
            default -> number;
        };
    }

    private Wrong meant(String key, String meant) {
        return new Wrong(sentences.get("number." + key, meant), Optional.of(meant));
    }

    private Wrong wrong(String key, String text, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = shown(text);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Wrong(sentences.get("number." + key, arguments), Optional.empty());
    }

    /** A pasted page in place of a number is not repeated. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
