package id.jenjang.rules;

import id.jenjang.measure.Reasons;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collects findings and sets aside those that the plan silences with a reason. */
final class FindingSink {
    private final FindingIdentity identities = new FindingIdentity();
    private final RuleSettings settings;
    private final Unread unread;
    private final List<Finding> findings = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final Set<Abaikan> used = Collections.newSetFromMap(new IdentityHashMap<>());

    FindingSink(RuleSettings settings, Unread unread) {
        this.settings = settings;
        this.unread = unread;
    }

    /** How grave a finding of the rule is for this project. */
    Severity weigh(Rule rule, Severity found) {
        return settings.weigh(rule, found);
    }

    /** Names the findings of this check. */
    FindingIdentity identities() {
        return identities;
    }

    void accept(Finding finding) {
        Abaikan abaikan = silencer(finding);
        if (abaikan != null) {
            used.add(abaikan);
        }
        if (isEcho(finding)) {
            return;
        }
        // Silenced without a reason the finding stands; J002 says why.
        if (abaikan != null && hasReason(abaikan)) {
            suppressed.add(new SuppressedFinding(finding, abaikan, abaikan.getAlasan()));
            return;
        }
        settings.off(finding.ruleId())
                .ifPresentOrElse(
                        off ->
                                suppressed.add(
                                        new SuppressedFinding(finding, off.entry(), off.reason())),
                        () -> findings.add(finding));
    }

    /** Whether a mistake of writing, which is told already, may be behind a finding. */
    private boolean isEcho(Finding finding) {
        return !finding.ruleId().equals(CheckerRule.RULE_FAILED.id())
                && finding.place() instanceof Place.ModelPlace place
                && unread.touches(place.element());
    }

    private static Abaikan silencer(Finding finding) {
        if (finding.ruleId().equals(CheckerRule.RULE_FAILED.id())) {
            return null; // what a failed rule would have found nobody knows; J008 says so
        }
        EObject element =
                finding.place() instanceof Place.ModelPlace place ? place.element() : null;
        for (; element != null; element = element.eContainer()) {
            if (element instanceof Simpul simpul) {
                for (Abaikan abaikan : simpul.getAbaikan()) {
                    if (finding.ruleId().equals(abaikan.getAturan())) {
                        return abaikan;
                    }
                }
            }
        }
        return null;
    }

    boolean isUnused(Abaikan abaikan) {
        return !used.contains(abaikan);
    }

    static boolean hasReason(Abaikan abaikan) {
        return Reasons.given(abaikan.getAlasan());
    }

    CheckResult result() {
        return new CheckResult(findings, suppressed, settings.all());
    }
}
