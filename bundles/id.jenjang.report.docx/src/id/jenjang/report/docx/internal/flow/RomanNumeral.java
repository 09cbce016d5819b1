package id.jenjang.report.docx.internal.flow;

import java.util.Locale;

/** Roman numerals as page and caption numbers print them. */
public final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private RomanNumeral() {}

    /** Small letters for a number from 1. */
    public static String lower(int number) {
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** Value of a numeral in capital letters; 0 when the text is not one. */
    static int value(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (small.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == text.length() && !text.equals(small) && lower(value).equals(small) ? value : 0;
    }
}
