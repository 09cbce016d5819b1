package id.jenjang.rules;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.internal.text.Messages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * What a rule sees while it runs: the plan, what is shared by all rules of one check, and a way to
 * report.
 */
public final class CheckContext {
    private final Rule rule;
    private final PlanFacts facts;
    private final Messages messages;
    private final Locale locale;
    private final FindingSink sink;

    CheckContext(Rule rule, PlanFacts facts, Locale locale, FindingSink sink) {
        this.rule = rule;
        this.facts = facts;
        this.locale = locale;
        this.messages = Messages.of(locale, rule.home());
        this.sink = sink;
    }

    /** The plan under check. */
    public Rencana plan() {
        return facts.plan();
    }

    /** The language of the messages. */
    public Locale locale() {
        return locale;
    }

    /** The registry of the running check. */
    public RuleRegistry registry() {
        return facts.registry();
    }

    /**
     * Whether something written within the element, or below it, could not be read. A rule then
     * does not say that anything is missing there: the mistake of writing is told already.
     */
    public boolean isIncomplete(EObject element) {
        return facts.unread().within(element);
    }

    /** Whether something within any element of a kind could not be read. */
    public boolean isAnyIncomplete(Class<? extends EObject> kind) {
        return facts.unread().withinAny(kind);
    }

    /** Whether nothing of the plan was lost to mistakes of writing. */
    public boolean isFullyRead() {
        return facts.unread().isNothing();
    }

    /** Whether a whole block or file of the plan could not be read. */
    public boolean isPlanIncomplete() {
        return facts.unread().wholeBlocks();
    }

    /**
     * Asked again and again by a rule that looks at the whole plan, a few milliseconds apart.
     *
     * @throws CancellationException when nobody needs the check any more; the rule lets it pass
     */
    public void goOn() {
        facts.goOn();
    }

    /** A value computed once per check and shared by all rules that ask with the same key. */
    public <T> T shared(SharedKey<T> key) {
        return facts.shared(key);
    }

    /** A finding on an element: at its name when it has one, else at the element as a whole. */
    public FindingDraft at(EObject element) {
        boolean named = element instanceof Bernama bernama && bernama.getNama() != null;
        return at(Place.of(element, named ? RencanaPackage.Literals.BERNAMA__NAMA : null));
    }

    /**
     * A finding on the value of a feature; on the element as a whole when the feature has no value.
     */
    public FindingDraft at(EObject element, EStructuralFeature feature) {
        return at(Place.of(element, element.eIsSet(feature) ? feature : null));
    }

    /** A finding on any place. */
    public FindingDraft at(Place place) {
        return new FindingDraft(rule, place, messages, sink);
    }
}
