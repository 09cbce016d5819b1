package id.jenjang.rules;

import id.jenjang.measure.Rencana;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What all rules of one check share; lives as long as the check. */
final class PlanFacts {
    private final Rencana plan;
    private final RuleRegistry registry;
    private final Unread unread;
    private final BooleanSupplier needed;
    private final Map<SharedKey<?>, Object> shared = new IdentityHashMap<>();

    PlanFacts(Rencana plan, RuleRegistry registry, Unread unread, BooleanSupplier needed) {
        this.needed = needed;
        this.plan = plan;
        this.registry = registry;
        this.unread = unread;
    }

    /** Gives the check up when nobody needs it any more. */
    void goOn() {
        if (!needed.getAsBoolean()) {
            throw new GivenUp();
        }
    }

    Rencana plan() {
        return plan;
    }

    Unread unread() {
        return unread;
    }

    RuleRegistry registry() {
        return registry;
    }

    @SuppressWarnings(
            "unchecked") // the map is only filled here, each key with a value of its own type
    <T> T shared(SharedKey<T> key) {
        return (T) shared.computeIfAbsent(key, k -> k.compute(plan));
    }
}
