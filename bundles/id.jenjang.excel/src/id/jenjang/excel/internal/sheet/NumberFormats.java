package id.jenjang.excel.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the number formats of a workbook make of a number: a date, a percentage, decimals. */
final class NumberFormats {

    private static final Map<Integer, String> BUILT_IN =
            Map.ofEntries(
                    Map.entry(1, "0"),
                    Map.entry(2, "0.00"),
                    Map.entry(3, "#,##0"),
                    Map.entry(4, "#,##0.00"),
                    Map.entry(9, "0%"),
                    Map.entry(10, "0.00%"),
                    Map.entry(14, "dd/mm/yyyy"),
                    Map.entry(15, "d-mmm-yy"),
                    Map.entry(16, "d-mmm"),
                    Map.entry(17, "mmm-yy"),
                    Map.entry(22, "dd/mm/yyyy hh:mm"),
                    Map.entry(39, "#,##0.00"),
                    Map.entry(40, "#,##0.00"),
                    Map.entry(49, "@"));

    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMALS = Pattern.compile("\\.(0+)");

    /** Spreadsheets calculate with 15 digits; what comes behind is an error of rounding. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Map<Integer, String> own = new HashMap<>();

    void add(int id, String code) {
        own.put(id, code);
    }

    /** The format of a number; empty when general. */
    String code(int id) {
        return own.getOrDefault(id, BUILT_IN.getOrDefault(id, ""));
    }

    static boolean isDate(String format) {
        var bare = bare(format);
        return !bare.equalsIgnoreCase("General") && DATE.matcher(bare).find();
    }

    /** The number as its format shows it: percentages times 100, with the decimals it lays down. */
    static BigDecimal shown(String kept, String format) {
        var number = new BigDecimal(kept).round(DIGITS).stripTrailingZeros();
        var bare = bare(format);
        if (bare.contains("%")) {
            number = number.movePointRight(2).stripTrailingZeros();
        }
        var decimals = DECIMALS.matcher(bare);
        int laidDown = decimals.find() ? decimals.group(1).length() : 0;
        int scale = Math.max(laidDown, Math.max(0, number.scale()));
        return number.setScale(scale);
    }

    private static String bare(String format) {
        return SAID.matcher(format.split(";", 2)[0]).replaceAll("");
    }
}
