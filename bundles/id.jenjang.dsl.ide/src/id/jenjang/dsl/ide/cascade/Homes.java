package id.jenjang.dsl.ide.cascade;

import id.jenjang.measure.Rencana;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Indikator;
import id.jenjang.model.Misi;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Simpul;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Visi;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Below what each element of the cascade stands: a goal below what it supports first, a program
 * below the first objective it supports. What supports more than one thing is only mentioned below
 * the others.
 */
final class Homes {

    private final Rencana rencana;
    private final Map<EObject, List<EObject>> below = new IdentityHashMap<>();
    private final Map<EObject, EObject> above = new IdentityHashMap<>();
    private final List<EObject> roots = new ArrayList<>();
    private final List<EObject> loose = new ArrayList<>();

    Homes(Rencana rencana) {
        this.rencana = rencana;
        rencana.all(Rpjmd.class).forEach(this::regional);
        var upper = roots.isEmpty() ? roots : loose;
        for (var plan : rencana.all(Renstra.class)) {
            plan.getTujuan().forEach(goal -> goal(goal, upper));
            plan.getSasaran().forEach(objective -> objective(objective, upper));
        }
        rencana.all(Sasaran.class).forEach(this::programs);
        rencana.all(Indikator.class)
                .forEach(each -> rencana.pendukung(each).forEach(by -> mention(each, by)));
        var alone = roots.isEmpty() ? roots : loose;
        rencana.all(Program.class).stream()
                .filter(each -> !above.containsKey(each))
                .forEach(alone::add);
    }

    private void regional(Rpjmd plan) {
        if (plan.getVisi() == null) {
            roots.addAll(plan.getMisi());
        } else {
            roots.add(plan.getVisi());
            plan.getVisi().getMisi().forEach(each -> hang(plan.getVisi(), each));
            plan.getMisi().forEach(each -> hang(plan.getVisi(), each));
        }
    }

    private void goal(Tujuan goal, List<EObject> otherwise) {
        var own = resolved(goal.getMendukung()).toList();
        own.forEach(each -> hang(each, goal));
        var home =
                own.stream()
                        .map(EObject.class::cast)
                        .findFirst()
                        .or(
                                () ->
                                        goal.getSasaran().stream()
                                                .flatMap(each -> resolved(each.getMendukung()))
                                                .flatMap(Homes::mission)
                                                .findFirst());
        if (home.isEmpty()) {
            otherwise.add(goal);
        } else if (own.isEmpty()) {
            hang(home.get(), goal);
        }
        for (var objective : goal.getSasaran()) {
            resolved(objective.getMendukung())
                    .filter(each -> !own.contains(each))
                    .forEach(each -> mention(each, objective));
        }
    }

    private void objective(Sasaran objective, List<EObject> otherwise) {
        var own = resolved(objective.getMendukung()).toList();
        own.forEach(each -> hang(each, objective));
        if (own.isEmpty()) {
            otherwise.add(objective);
        }
    }

    private void programs(Sasaran objective) {
        rencana.programPendukung(objective).forEach(each -> hang(objective, each));
    }

    /** The first thing an element hangs below is its home. */
    private void hang(EObject upper, EObject lower) {
        above.putIfAbsent(lower, upper);
        mention(upper, lower);
    }

    private void mention(EObject upper, EObject lower) {
        var list = below.computeIfAbsent(upper, key -> new ArrayList<>());
        if (!list.contains(lower)) {
            list.add(lower);
        }
    }

    private static Stream<ElemenRpjmd> resolved(List<ElemenRpjmd> elements) {
        return elements.stream().filter(Objects::nonNull).filter(each -> !each.eIsProxy());
    }

    private static Stream<EObject> mission(ElemenRpjmd element) {
        return Stream.<EObject>iterate(element, Objects::nonNull, EObject::eContainer)
                .filter(Misi.class::isInstance)
                .limit(1);
    }

    /** The topmost elements of the cascade. */
    List<EObject> roots() {
        return roots;
    }

    /** What ought to hang in the cascade and does not. */
    List<EObject> loose() {
        return loose;
    }

    /** What stands, or is mentioned, below an element though it may lie elsewhere in the text. */
    List<EObject> below(EObject element) {
        return below.getOrDefault(element, List.of());
    }

    /** What an element is at home below; null when that is what it lies in, or nothing. */
    EObject home(EObject element) {
        return above.get(element);
    }

    /** Whether an element is at home below another one, and not only mentioned there. */
    boolean isHome(EObject upper, EObject lower) {
        return above.get(lower) == upper;
    }

    /** Whether an element that lies in another one stands below that one. */
    static boolean staysInside(EObject element) {
        return switch (element) {
            case Visi visi -> false;
            case Misi misi -> false;
            case Tujuan goal -> false;
            case Sasaran objective -> objective.eContainer() instanceof Tujuan;
            default -> element instanceof Simpul;
        };
    }
}
