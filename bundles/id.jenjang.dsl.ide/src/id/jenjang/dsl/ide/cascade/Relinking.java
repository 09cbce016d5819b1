package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What makes an element support another one instead of the one it is at home below. */
final class Relinking {

    private final EditedPlan plan;
    private final Homes homes;

    Relinking(EditedPlan plan) {
        this.plan = plan;
        homes = new Homes(plan.plan().rencana());
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** These changes, as one. */
    record Changes(List<ModelChange> changes) implements Outcome {}

    /** The upper element has no short name by which it could be named. */
    record Nameless() implements Outcome {}

    /** It supports it already. */
    record Already() implements Outcome {}

    /** Such an element does not support such another one. */
    record None() implements Outcome {}

    Outcome under(EObject lower, EObject upper) {
        return switch (lower) {
            case Tujuan goal when upper instanceof ElemenRpjmd to ->
                    supporting(goal, Literals.TUJUAN__MENDUKUNG, goal.getMendukung(), to);
            case Sasaran objective when upper instanceof ElemenRpjmd to ->
                    supporting(
                            objective, Literals.SASARAN__MENDUKUNG, objective.getMendukung(), to);
            case Program program when upper instanceof Sasaran to ->
                    supporting(program, Literals.PROGRAM__MENDUKUNG, program.getMendukung(), to);
            default -> new None();
        };
    }

    private Outcome supporting(
            EObject lower, EReference feature, List<? extends Bernama> now, Bernama upper) {
        if (upper.getId() == null) {
            return new Nameless();
        }
        if (now.contains(upper)) {
            return new Already();
        }
        var home = homes.home(lower);
        var names = new ArrayList<Object>();
        boolean replaced = false;
        for (var each : now) {
            replaced |= each == home;
            names.add(each == home ? upper.getId() : each.getId());
        }
        if (!replaced) {
            names.add(upper.getId());
        }
        if (names.contains(null)) {
            // What leads nowhere is mended in the text first.
            return new None();
        }
        var changes = new ArrayList<ModelChange>();
        changes.add(new ModelChange.SetValues(ref(lower), Map.of(feature, names)));
        if (home instanceof Sasaran old && old.getDidukung().contains(lower)) {
            changes.add(withoutSupport(old, lower));
        }
        return new Changes(changes);
    }

    /** The other side, where it is written that the lower one supports its home. */
    private ModelChange withoutSupport(Sasaran old, EObject lower) {
        var left =
                old.getDidukung().stream()
                        .filter(each -> each != lower)
                        .<Object>map(Bernama::getId)
                        .toList();
        return new ModelChange.SetValues(ref(old), Map.of(Literals.SASARAN__DIDUKUNG, left));
    }

    private ElementRef ref(EObject element) {
        return ElementRef.of(plan, element).orElseThrow();
    }
}
