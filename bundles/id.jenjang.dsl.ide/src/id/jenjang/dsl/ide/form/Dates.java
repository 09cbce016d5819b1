package id.jenjang.dsl.ide.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as people type and read them. */
final class Dates {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<day>\\d{1,2})[-/. ]+(?<month>\\d{1,2}|\\p{L}{3,})[-/. ]+(?<year>\\d{4})");

    private Dates() {}

    static String text(LocalDate date) {
        return date.getDayOfMonth()
                + " "
                + date.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN)
                + " "
                + date.getYear();
    }

    static Optional<LocalDate> read(String text) {
        for (var form : new Pattern[] {YEAR_FIRST, DAY_FIRST}) {
            var matcher = form.matcher(text);
            if (matcher.matches()) {
                return date(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(MatchResult found) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(found.group("year")),
                            month(found.group("month")),
                            Integer.parseInt(found.group("day"))));
        } catch (DateTimeException e) {
            // There is no such day.
            return Optional.empty();
        }
    }

    /** The number of a month, or of the only month whose name begins so; 0 for none. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var word = text.toLowerCase(Locale.ROOT);
        for (var month : Month.values()) {
            for (var language : new Locale[] {INDONESIAN, Locale.ENGLISH}) {
                var name = month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
                if (name.startsWith(word)) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }
}
