package id.jenjang.rules;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Abaikan;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Runs all rules of a registry over a plan in one traversal of its elements. A rule that throws
 * becomes a finding of its own and never hides the others. Thread-safe; every check has its own
 * state.
 */
public final class Checker {
    private final RuleRegistry registry;

    /** A checker with the rules that need nothing but a plan. */
    public Checker() {
        this(RuleRegistry.standard());
    }

    /** A checker with the rules of the given registry. */
    public Checker(RuleRegistry registry) {
        this.registry = registry;
    }

    /** The rules this checker runs. */
    public RuleRegistry registry() {
        return registry;
    }

    /**
     * Checks the plan.
     *
     * @param plan the plan, left unchanged
     * @param locale language of the messages: English for "en", else Indonesian
     */
    public CheckResult check(Rencana plan, Locale locale) {
        return check(plan, locale, Unread.NOTHING);
    }

    /**
     * Checks a plan of which not everything could be read.
     *
     * @param plan the plan, left unchanged
     * @param locale language of the messages: English for "en", else Indonesian
     * @param unread where something is written that is not in the model; findings that may be due
     *     to that are held back
     */
    public CheckResult check(Rencana plan, Locale locale, Unread unread) {
        return check(plan, locale, unread, () -> true).orElseThrow();
    }

    /**
     * Checks a plan if that is needed until it is done.
     *
     * @param plan the plan, left unchanged
     * @param locale language of the messages: English for "en", else Indonesian
     * @param unread where something is written that is not in the model
     * @param needed asked again and again while the plan is checked, by the same thread
     * @return empty when it was not
     */
    public Optional<CheckResult> check(
            Rencana plan, Locale locale, Unread unread, BooleanSupplier needed) {
        try {
            return Optional.of(
                    new Run(new PlanFacts(plan, registry, unread, needed), locale).run());
        } catch (GivenUp e) {
            return Optional.empty();
        }
    }

    /** The state of one check. */
    private final class Run {
        private final Locale locale;
        private final PlanFacts facts;
        private final FindingSink sink;
        private final List<BoundRule> elementRules = new ArrayList<>();
        private final Map<EClass, BoundRule[]> rulesByKind = new HashMap<>();
        private final List<Abaikan> silencers = new ArrayList<>();

        Run(PlanFacts facts, Locale locale) {
            this.locale = locale;
            this.facts = facts;
            this.sink = new FindingSink(new RuleSettings(facts.plan(), registry), facts.unread());
        }

        CheckResult run() {
            List<BoundRule> planRules = new ArrayList<>();
            for (Rule rule : registry.all()) {
                var bound = new BoundRule(rule, new CheckContext(rule, facts, locale, sink));
                switch (rule) {
                    case ElementRule<?> element -> elementRules.add(bound);
                    case PlanRule whole -> planRules.add(bound);
                    case CheckerRule own -> {
                        /* applied below */
                    }
                }
            }
            traverse();
            planRules.forEach(BoundRule::runOnPlan);
            reportUnusedSilencers();
            reportFailures(planRules);
            return sink.result();
        }

        private void traverse() {
            for (EObject element : facts.plan().all(EObject.class)) {
                facts.goOn();
                if (element instanceof Abaikan abaikan) {
                    silencers.add(abaikan);
                }
                // Tens of thousands of times a check: nothing is made here.
                for (BoundRule rule : rulesFor(element)) {
                    rule.runOn(element);
                }
            }
        }

        private BoundRule[] rulesFor(EObject element) {
            var known = rulesByKind.get(element.eClass());
            if (known == null) {
                known =
                        elementRules.stream()
                                .filter(rule -> rule.looksAt(element))
                                .toArray(BoundRule[]::new);
                rulesByKind.put(element.eClass(), known);
            }
            return known;
        }

        private void reportUnusedSilencers() {
            var context = new CheckContext(CheckerRule.UNUSED_ABAIKAN, facts, locale, sink);
            for (Abaikan abaikan : silencers) {
                // J002, J003 and J008 already speak of an entry without a reason, of an unknown id
                // or of what cannot be silenced.
                if (sink.isUnused(abaikan)
                        && !CheckerRule.RULE_FAILED.id().equals(abaikan.getAturan())
                        && !facts.unread().within(abaikan.eContainer())
                        && FindingSink.hasReason(abaikan)
                        && registry.byId(abaikan.getAturan()).isPresent()) {
                    context.at(abaikan).report(abaikan.getAturan());
                }
            }
        }

        private void reportFailures(List<BoundRule> planRules) {
            var context = new CheckContext(CheckerRule.RULE_FAILED, facts, locale, sink);
            elementRules.forEach(rule -> rule.reportFailure(context, facts.plan()));
            planRules.forEach(rule -> rule.reportFailure(context, facts.plan()));
        }
    }
}
