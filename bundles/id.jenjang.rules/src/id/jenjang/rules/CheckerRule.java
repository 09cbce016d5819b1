package id.jenjang.rules;

import java.util.List;

/** A rule the checker itself applies, because it is about the check and not about the plan. */
public final class CheckerRule extends Rule {
    /** A rule threw an exception; the others went on. */
    public static final CheckerRule RULE_FAILED = new CheckerRule("J001", Severity.ERROR);

    /** An {@code abaikan} silenced nothing. */
    public static final CheckerRule UNUSED_ABAIKAN = new CheckerRule("J004", Severity.INFO);

    private CheckerRule(String id, Severity severity) {
        super(id, severity, List.of(Regulation.JENJANG));
    }
}
