package id.jenjang.rules;

import id.jenjang.rules.internal.text.Examples;
import id.jenjang.rules.internal.text.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing a consistent plan keeps. A rule has no state; what it says lives in the message files
 * under its id, its examples in the folder {@code contoh}. Ids: J0xx the check itself, J1xx
 * cascade, J2xx targets and measurement, J3xx budget, J4xx wording, J5xx documents and narrative,
 * J6xx scales, J7xx the agency itself. An id is never given to another rule.
 */
public abstract sealed class Rule permits ElementRule, PlanRule, CheckerRule {
    private final String id;
    private final Severity severity;
    private final List<Regulation> basis;

    Rule(String id, Severity severity, List<Regulation> basis) {
        this.id = Objects.requireNonNull(id, "id");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.basis = List.copyOf(basis);
    }

    /**
     * A class in whose package the messages and examples of the rule lie: a rule of another room
     * names one of its own.
     */
    protected Class<?> home() {
        return Rule.class;
    }

    /** The stable id, for example J101. */
    public final String id() {
        return id;
    }

    /** The gravest severity its findings have, unless a project weighs the rule otherwise. */
    public final Severity severity() {
        return severity;
    }

    /** What it rests on, most important first; never empty. */
    public final List<Regulation> basis() {
        return basis;
    }

    /** A short name of the rule, without a full stop. */
    public final String title(Locale locale) {
        return Messages.of(locale, home()).text(id + ".title");
    }

    /** What the rule asks for and why, for somebody who drafts a plan; Markdown. */
    public final String explanation(Locale locale) {
        return Messages.of(locale, home()).text(id + ".explanation");
    }

    /** A smallest plan that keeps the rule; empty for rules that only speak of the check itself. */
    public final Optional<String> goodExample() {
        return Examples.read(home(), id, "baik");
    }

    /**
     * A smallest plan in which exactly this rule finds something; empty where none can be written.
     */
    public final Optional<String> badExample() {
        return Examples.read(home(), id, "buruk");
    }

    @Override
    public final String toString() {
        return id;
    }
}
