package id.jenjang.rules.internal.printed;

import id.jenjang.rules.Place;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure another is computed from.
 *
 * @param value as printed beside it, else as the plan has it
 * @param corrected as the plan has it where the plan contradicts what is printed
 * @param printed the figure beside it; null when the plan's stands in
 * @param place where it stands; null when the plan computes it
 */
record Operand(BigDecimal value, BigDecimal corrected, Stated printed, Place place) {

    /** A number printed. */
    static Operand printed(PrintedDocument document, Stated figure) {
        BigDecimal value = figure.number().orElseThrow();
        return new Operand(value, document.corrected(figure).orElse(value), figure, figure.place());
    }

    /** A number of the plan. */
    static Optional<Operand> planned(PlanValue known) {
        return known instanceof PlanValue.Figure figure
                ? Optional.of(new Operand(figure.value(), figure.value(), null, figure.place()))
                : Optional.empty();
    }

    boolean fromPlan() {
        return printed == null;
    }
}
