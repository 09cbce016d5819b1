package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.measure.Reasons;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Optional;

/** Silences a rule at the element it speaks of; the reason is left to the writer. */
final class SilenceFixes implements FixSource {

    @Override
    public List<QuickFix> of(Spot spot) {
        var rule = spot.finding().ruleId();
        // Reading errors cannot be silenced, and neither what is said about silencing.
        if (!rule.startsWith("J") || rule.startsWith("J00")) {
            return List.of();
        }
        return spot
                .element()
                .filter(each -> !isBegun(each, rule))
                .flatMap(each -> silence(spot, each))
                .stream()
                .toList();
    }

    /** Whether all that is missing is the reason. */
    private static boolean isBegun(EObject innermost, String rule) {
        for (var at = innermost; at != null; at = at.eContainer()) {
            if (at instanceof Simpul simpul
                    && simpul.getAbaikan().stream()
                            .anyMatch(each -> rule.equals(each.getAturan()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<QuickFix> silence(Spot spot, EObject innermost) {
        for (var at = innermost; at != null; at = at.eContainer()) {
            if (at instanceof Simpul) {
                var made = add(spot, at);
                if (made.isPresent()) {
                    return made;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<QuickFix> add(Spot spot, EObject element) {
        var rule = spot.finding().ruleId();
        var reason = Reasons.TO_BE_WRITTEN;
        var data =
                ElementData.of(Literals.ABAIKAN)
                        .with(Literals.ABAIKAN__ATURAN, rule)
                        .with(Literals.ABAIKAN__ALASAN, reason);
        var ref = ElementRef.of(spot.plan(), element);
        if (ref.isEmpty()) {
            return Optional.empty();
        }
        var result =
                new PlanEditor(spot.plan())
                        .apply(
                                new ModelChange.AddChild(
                                        ref.get(),
                                        Literals.SIMPUL__ABAIKAN,
                                        Integer.MAX_VALUE,
                                        data));
        return result instanceof EditResult.Accepted accepted
                ? Optional.of(
                        Placeholder.select(
                                QuickFix.of(
                                        spot.title("diamkan", rule),
                                        Kind.SILENCE,
                                        spot.finding(),
                                        accepted.edits()),
                                reason))
                : Optional.empty();
    }
}
