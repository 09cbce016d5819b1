package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.measure.BacaAngka;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads numbers the Indonesian way: dots group thousands, a comma begins the decimals. Anything
 * else is refused with the form that would be right, never guessed.
 */
final class NumberReader {

    /** Several numbers whose commas have no space behind them. */
    private static final Pattern LIST = Pattern.compile("\\d+(,\\d{1,2}){2,}");

    private static final BigDecimal MANY = BigDecimal.valueOf(999_999_999);
    private static final int SEN = 2;
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
            throw new UnreadableValue(
                    messages.get("nilai.tahun.rentang", text, FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    int whole(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new UnreadableValue(messages.get("nilai.bulat", text));
        }
        return Integer.parseInt(text);
    }

    /** A whole number; the thousands may be grouped. */
    int count(String text) {
        var number = decimal(text);
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(MANY) > 0) {
            throw new UnreadableValue(messages.get("nilai.cacah", text));
        }
        return number.intValueExact();
    }

    BigDecimal decimal(String text) {
        var compact = text.replaceAll("\\s", "");
        return switch (BacaAngka.angka(compact)) {
            case BacaAngka.Terbaca read -> read.nilai();
            case BacaAngka.TidakTerbaca unread ->
                    throw new UnreadableValue(refusal(compact, unread.usulan()));
        };
    }

    BigDecimal amount(String text) {
        var digits = text.replaceFirst("^Rp\\.?[ \\t\u00A0]*", "");
        if (digits.endsWith(",-")) {
            var right = digits.substring(0, digits.length() - 2);
            throw new UnreadableValue(messages.get("nilai.uang.sisa", right));
        }
        var amount = decimal(digits);
        // There are no tenths of a sen: 1,000 is a thousand written the English way.
        if (amount.scale() > SEN) {
            throw new UnreadableValue(
                    messages.get("nilai.angka.usul", digits, digits.replace(',', '.')));
        }
        return amount;
    }

    LocalDate date(String text) {
        var parts = text.replaceAll("\\s", "").split("-");
        try {
            if (parts.length == 3 && parts[0].length() == 4) {
                return LocalDate.of(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new UnreadableValue(messages.get("nilai.tanggal", text));
        }
        throw new UnreadableValue(messages.get("nilai.tanggal", text));
    }

    private String refusal(String digits, String suggestion) {
        if (LIST.matcher(digits).matches()) {
            return messages.get("nilai.angka.daftar", digits, digits.replace(",", ", "));
        }
        return suggestion == null
                ? messages.get("nilai.angka", digits)
                : messages.get("nilai.angka.usul", digits, suggestion);
    }
}
