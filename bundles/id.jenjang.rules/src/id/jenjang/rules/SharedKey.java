package id.jenjang.rules;

import id.jenjang.measure.Rencana;

import java.util.function.Function;

/**
 * Names something several rules need and says how to compute it from the plan. Keys are compared by
 * identity and kept as constants.
 *
 * @param <T> what is computed
 */
public final class SharedKey<T> {
    private final Function<Rencana, T> compute;

    /** A key whose value is computed at the first question of a check. */
    public SharedKey(Function<Rencana, T> compute) {
        this.compute = compute;
    }

    T compute(Rencana plan) {
        return compute.apply(plan);
    }
}
