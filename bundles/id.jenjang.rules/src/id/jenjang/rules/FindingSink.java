package id.jenjang.rules;

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
    private final List<Finding> findings = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final Set<Abaikan> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Names the findings of this check. */
    FindingIdentity identities() {
        return identities;
    }

    void accept(Finding finding) {
        Abaikan abaikan = silencer(finding);
        if (abaikan == null) {
            findings.add(finding);
            return;
        }
        used.add(abaikan);
        if (!hasReason(abaikan)) {
            findings.add(finding); // silenced without a reason: the finding stands, J002 says why
        } else {
            suppressed.add(new SuppressedFinding(finding, abaikan));
        }
    }

    private static Abaikan silencer(Finding finding) {
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
        return abaikan.getAlasan() != null && !abaikan.getAlasan().isBlank();
    }

    CheckResult result() {
        return new CheckResult(findings, suppressed);
    }
}
