package id.jenjang.rules.internal.printed;

import id.jenjang.rules.Place;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a derived figure is computed.
 *
 * @param exact what it comes to
 * @param formula the computation without its result
 * @param fromPlan whether figures of the plan had to stand in for some that are not printed beside
 *     it
 * @param corrected what it comes to when figures beside it that contradict the plan are replaced by
 *     the plan's; null where that cannot be computed
 * @param inputs where the figures it is made from stand
 */
record Derivation(
        BigDecimal exact,
        String formula,
        boolean fromPlan,
        BigDecimal corrected,
        List<Place> inputs) {

    /** Whether a printed figure is right once the figures beside it are. */
    boolean explains(BigDecimal printed) {
        return corrected != null && Agreement.agrees(printed, corrected);
    }
}
