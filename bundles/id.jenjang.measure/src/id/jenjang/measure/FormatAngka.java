package id.jenjang.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Indonesian text: dots group thousands, a comma is the decimal mark. */
public final class FormatAngka {
    private static final int GROUP = 3;

    private FormatAngka() {}

    /**
     * A number with the decimals it has: 98575166924 is "98.575.166.924", 29.2 is "29,2", 3.50 is
     * "3,50".
     */
    public static String angka(BigDecimal nilai) {
        return angka(nilai, Math.max(0, nilai.scale()));
    }

    /** A number rounded half up to some decimals, 0 or more; trailing zeros are printed. */
    public static String angka(BigDecimal nilai, int desimal) {
        BigDecimal rounded = nilai.setScale(desimal, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = desimal == 0 ? digits.length() : digits.length() - desimal - 1;
        StringBuilder text = new StringBuilder(digits.substring(0, point));
        for (int i = point - GROUP; i > 0; i -= GROUP) {
            text.insert(i, '.');
        }
        if (desimal > 0) {
            text.append(',').append(digits, point + 1, digits.length());
        }
        return rounded.signum() < 0 ? "-" + text : text.toString();
    }

    /** A percentage with the decimals it has: 29.2 is "29,2%". */
    public static String persen(BigDecimal nilai) {
        return angka(nilai) + "%";
    }

    /** A percentage rounded half up to some decimals: 97.857 with 2 is "97,86%". */
    public static String persen(BigDecimal nilai, int desimal) {
        return angka(nilai, desimal) + "%";
    }

    /** An amount of money: "Rp 98.575.166.924"; sen are printed only where there are any. */
    public static String rupiah(BigDecimal nilai) {
        boolean whole = nilai.stripTrailingZeros().scale() <= 0;
        return "Rp " + angka(nilai, whole ? 0 : 2);
    }
}
