package id.jenjang.rules.internal.printed;

import id.jenjang.rules.Place;

import java.math.BigDecimal;

/** What the plan holds where a document states a figure. */
sealed interface PlanValue {

    /**
     * A number.
     *
     * @param value the number
     * @param place where the plan says it; null where it is computed
     */
    record Figure(BigDecimal value, Place place) implements PlanValue {}

    /**
     * A rung of a ladder.
     *
     * @param word the word
     * @param place where the plan says it
     */
    record Word(String word, Place place) implements PlanValue {}

    /**
     * The plan says that there is no value.
     *
     * @param reason why; null when it does not say
     * @param standIn the number of another year that stands in; null for none
     * @param place where the plan says it
     */
    record None(String reason, BigDecimal standIn, Place place) implements PlanValue {}

    /** The plan says nothing. */
    record Unknown() implements PlanValue {}
}
