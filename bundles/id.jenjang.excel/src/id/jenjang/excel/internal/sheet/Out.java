package id.jenjang.excel.internal.sheet;

import java.math.BigDecimal;

/**
 * A cell to be written.
 *
 * @param text its text; null for a number
 * @param number its number, or the result of its formula; null for a text
 * @param formula without the equals sign; null for a plain value
 * @param format the number format; empty for general
 * @param emphasis how it stands out
 * @param indent levels of indentation
 */
public record Out(
        String text,
        BigDecimal number,
        String formula,
        String format,
        Emphasis emphasis,
        int indent) {

    /** Whole rupiah. */
    public static final String RUPIAH = "#,##0";

    private static final String PERCENT = "0.00%";

    /** How a cell stands out. */
    public enum Emphasis {
        /** Not at all. */
        PLAIN,
        /** A heading. */
        HEADING,
        /** In bold. */
        STRONG,
        /** Calculated by the sheet: nothing to be filled in. */
        FAINT
    }

    /** An empty cell. */
    public static Out none() {
        return text("");
    }

    /** A text; null gives an empty cell. */
    public static Out text(String text) {
        return new Out(text == null ? "" : text, null, null, "", Emphasis.PLAIN, 0);
    }

    /** A heading. */
    public static Out heading(String text) {
        return new Out(text, null, null, "", Emphasis.HEADING, 0);
    }

    /** A whole number that is no amount, such as a year. */
    public static Out count(int number) {
        return new Out(null, BigDecimal.valueOf(number), null, "0", Emphasis.PLAIN, 0);
    }

    /** A number with the decimals it has. */
    public static Out number(BigDecimal number) {
        return new Out(null, number, null, decimals(number), Emphasis.PLAIN, 0);
    }

    /** A number that is written with a percent sign, though it is not a part of one. */
    public static Out percent(BigDecimal number) {
        return new Out(null, number, null, decimals(number) + "\"%\"", Emphasis.PLAIN, 0);
    }

    /** An amount of money; null gives an empty cell. */
    public static Out money(BigDecimal amount) {
        if (amount == null) {
            return none();
        }
        var format = amount.stripTrailingZeros().scale() > 0 ? decimals(amount) : RUPIAH;
        return new Out(null, amount, null, format, Emphasis.PLAIN, 0);
    }

    /** An amount the sheet adds up. */
    public static Out sum(BigDecimal amount, String formula) {
        return new Out(null, amount, formula, RUPIAH, Emphasis.FAINT, 0);
    }

    /** A ratio the sheet calculates; null where it has no value. */
    public static Out ratio(BigDecimal ratio, String formula) {
        return new Out(ratio == null ? "" : null, ratio, formula, PERCENT, Emphasis.FAINT, 0);
    }

    /** The same cell, standing out. */
    public Out as(Emphasis other) {
        return new Out(text, number, formula, format, other, indent);
    }

    /** The same cell, indented. */
    public Out indented(int levels) {
        return new Out(text, number, formula, format, emphasis, levels);
    }

    private static String decimals(BigDecimal number) {
        int scale = Math.max(0, number.scale());
        return scale == 0 ? RUPIAH : RUPIAH + "." + "0".repeat(scale);
    }
}
