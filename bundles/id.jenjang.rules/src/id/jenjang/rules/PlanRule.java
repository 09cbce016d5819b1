package id.jenjang.rules;

import java.util.List;

/**
 * A rule that compares elements across the whole plan. It is called once, after all element rules.
 */
public abstract non-sealed class PlanRule extends Rule {

    /** A rule over the plan as a whole. */
    protected PlanRule(String id, Severity severity, Regulation... basis) {
        super(id, severity, List.of(basis));
    }

    /**
     * Looks at the plan of the context; must not change it and must take time in proportion to its
     * size.
     */
    protected abstract void check(CheckContext context);
}
