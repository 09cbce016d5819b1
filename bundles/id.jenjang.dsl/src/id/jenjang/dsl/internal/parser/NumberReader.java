package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.internal.DslMessages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads numbers the Indonesian way: dots group thousands, a comma begins the decimals. Anything else is refused with the
 * form that would be right, never guessed.
 */
final class NumberReader {

    private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DOT_DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    private final DslMessages messages;

    NumberReader(DslMessages messages) {
        this.messages = messages;
    }

    int year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new UnreadableValue(messages.get("nilai.tahun", text));
        }
        int year = Integer.parseInt(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnreadableValue(messages.get("nilai.tahun.rentang", text, FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    int whole(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new UnreadableValue(messages.get("nilai.bulat", text));
        }
        return Integer.parseInt(text);
    }

    BigDecimal decimal(String text) {
        var compact = text.replaceAll("\\s", "");
        boolean negative = compact.startsWith("-");
        var digits = negative ? compact.substring(1) : compact;
        if (!PLAIN.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
            throw new UnreadableValue(refusal(digits));
        }
        var number = new BigDecimal(digits.replace(".", "").replace(',', '.'));
        return negative ? number.negate() : number;
    }

    BigDecimal amount(String text) {
        return decimal(text.replaceFirst("^Rp\\.? ?", ""));
    }

    LocalDate date(String text) {
        var parts = text.replaceAll("\\s", "").split("-");
        try {
            if (parts.length == 3 && parts[0].length() == 4) {
                return LocalDate.of(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new UnreadableValue(messages.get("nilai.tanggal", text));
        }
        throw new UnreadableValue(messages.get("nilai.tanggal", text));
    }

    /** A number as the language writes it: grouped from five digits on, a comma before the decimals. */
    static String write(BigDecimal number) {
        var plain = number.toPlainString();
        boolean negative = plain.startsWith("-");
        var digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var decimals = point < 0 ? "" : "," + digits.substring(point + 1);
        return (negative ? "-" : "") + whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + decimals;
    }

    private String refusal(String digits) {
        if (digits.matches("\\d+(,\\d+){2,}")) {
            return messages.get("nilai.angka.daftar", digits, digits.replace(",", ", "));
        }
        if (DOT_DECIMAL.matcher(digits).matches()) {
            return messages.get("nilai.angka.titik", digits, digits.replace('.', ','));
        }
        if (digits.matches("\\d{1,3}(,\\d{3})+\\.\\d+")) {
            var swapped = digits.replace(',', '_').replace('.', ',').replace('_', '.');
            return messages.get("nilai.angka.titik", digits, swapped);
        }
        return messages.get("nilai.angka", digits);
    }
}
