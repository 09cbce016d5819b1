package id.jenjang.report.docx.internal.chart;

import id.jenjang.report.tree.Figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the number format that makes Word print a number as its label reads, so that labels follow
 * when the numbers are edited. Word takes the decimal mark from the computer's settings; dots
 * between thousands are part of the format, as a comma in their place would be misread.
 */
final class LabelFormat {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "([^0-9\"-]*)(-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+))(,[0-9]+)?([^0-9\"]*)");

    /** Asks for the signs of Indonesian; obeyed by LibreOffice. */
    private static final String INDONESIAN = "[$-421]";

    private static final String GROUPED = "[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private LabelFormat() {}

    /** The format of a point's label; empty when the label is not its number, as a predicate. */
    static Optional<String> of(Figure.Point point) {
        var parts = NUMBER.matcher(point.label());
        if (point.isGap() || !parts.matches()) {
            return Optional.empty();
        }
        var fraction = parts.group(3) == null ? "" : parts.group(3).substring(1);
        var printed =
                new BigDecimal(
                        parts.group(2).replace(".", "")
                                + (fraction.isEmpty() ? "" : "." + fraction));
        var rounded = point.value().setScale(fraction.length(), RoundingMode.HALF_UP);
        if (printed.compareTo(rounded) != 0) {
            return Optional.empty();
        }
        var before = literal(parts.group(1));
        var after = literal(parts.group(4));
        int decimals = fraction.length();
        if (before.isEmpty() && after.isEmpty() && decimals == 0 && grouped(printed)) {
            return Optional.of(GROUPED);
        }
        boolean small = printed.abs().compareTo(THOUSAND) < 0;
        return Optional.of(
                (small && decimals == 0 ? "" : INDONESIAN)
                        + before
                        + (small ? "0" : "#,##0")
                        + (decimals == 0 ? "" : "." + "0".repeat(decimals))
                        + after);
    }

    private static boolean grouped(BigDecimal printed) {
        return printed.compareTo(THOUSAND) >= 0 && printed.compareTo(BILLION) < 0;
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : "\"" + text + "\"";
    }
}
