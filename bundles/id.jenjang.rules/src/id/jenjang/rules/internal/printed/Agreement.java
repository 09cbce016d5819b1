package id.jenjang.rules.internal.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a printed number stands to the exact one, compared at the decimals printed. */
enum Agreement {
    /** The same number. */
    EXACT,
    /** The exact number rounded half up. */
    ROUNDED,
    /** The exact number with its further decimals cut off. */
    TRUNCATED,
    /** Another number. */
    DIFFERENT;

    static Agreement of(BigDecimal printed, BigDecimal exact) {
        if (printed.compareTo(exact) == 0) {
            return EXACT;
        }
        int decimals = Math.max(0, printed.scale());
        if (exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0) {
            return ROUNDED;
        }
        return exact.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0
                ? TRUNCATED
                : DIFFERENT;
    }

    /** Whether the printed number is the exact one, rounded where it has fewer decimals. */
    static boolean agrees(BigDecimal printed, BigDecimal exact) {
        Agreement agreement = of(printed, exact);
        return agreement == EXACT || agreement == ROUNDED;
    }
}
