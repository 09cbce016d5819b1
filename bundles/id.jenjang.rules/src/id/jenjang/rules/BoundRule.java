package id.jenjang.rules;

import id.jenjang.measure.Rencana;

import org.eclipse.emf.ecore.EObject;

/** A rule within one check: its context, and the first exception it threw. */
final class BoundRule {
    private final Rule rule;
    private final CheckContext context;
    private RuntimeException failure;
    private EObject failedOn;

    BoundRule(Rule rule, CheckContext context) {
        this.rule = rule;
        this.context = context;
    }

    boolean looksAt(EObject element) {
        return rule instanceof ElementRule<?> elementRule
                && elementRule.subject().isInstance(element);
    }

    void runOn(EObject element) {
        try {
            ((ElementRule<?>) rule).checkAny(element, context);
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            remember(e, element);
        }
    }

    void runOnPlan() {
        try {
            context.goOn();
            ((PlanRule) rule).check(context);
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            remember(e, null);
        }
    }

    private void remember(RuntimeException e, EObject element) {
        // One finding per rule: a broken rule usually fails on thousands of elements for one cause.
        if (failure == null) {
            failure = e;
            failedOn = element;
        }
    }

    void reportFailure(CheckContext failureContext, Rencana plan) {
        if (failure == null) {
            return;
        }
        EObject element =
                failedOn != null ? failedOn : plan.berkas().stream().findFirst().orElse(null);
        if (element != null) {
            failureContext.at(element).report(rule.id(), failure.toString());
        }
    }
}
