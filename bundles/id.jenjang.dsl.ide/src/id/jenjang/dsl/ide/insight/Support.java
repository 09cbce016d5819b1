package id.jenjang.dsl.ide.insight;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.insight.HierarchyItem.Relation;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who supports whom in a plan, from either side, however it is written. */
final class Support {

    /** The element at the other end, and how both belong together. */
    record Link(Bernama other, Relation relation) {}

    private final Map<Bernama, List<Link>> below = new IdentityHashMap<>();
    private final Map<Bernama, List<Link>> above = new IdentityHashMap<>();

    private Support(Rencana rencana) {
        for (var element : rencana.all(Bernama.class)) {
            switch (element) {
                case Tujuan goal -> goal.getMendukung().forEach(to -> supports(goal, to));
                case Sasaran objective -> {
                    objective.getMendukung().forEach(to -> supports(objective, to));
                    objective.getDidukung().forEach(by -> supports(by, objective));
                }
                case Program program -> program.getMendukung().forEach(to -> supports(program, to));
                case Indikator indicator -> {
                    indicator.getDidukung().forEach(by -> supports(by, indicator));
                    indicator
                            .getPenanggungJawab()
                            .forEach(by -> link(by, indicator, Relation.RESPONSIBLE));
                }
                case SubKegiatan activity ->
                        activity.getPenanggungJawab()
                                .forEach(by -> link(by, activity, Relation.RESPONSIBLE));
                case Renstra plan -> link(plan, plan.getRpjmd(), Relation.PLAN);
                default -> {}
            }
            if (element.eContainer() instanceof Bernama around) {
                link(element, around, Relation.PART);
            }
        }
    }

    static Support of(LoadedPlan plan) {
        return plan.rencana().shared(Support.class, Support::new);
    }

    private void supports(EObject lower, EObject upper) {
        link(lower, upper, Relation.SUPPORT);
    }

    private void link(EObject lower, EObject upper, Relation relation) {
        if (lower instanceof Bernama from
                && upper instanceof Bernama to
                && !from.eIsProxy()
                && !to.eIsProxy()) {
            add(below, to, new Link(from, relation));
            add(above, from, new Link(to, relation));
        }
    }

    /** What both sides write counts once. */
    private static void add(Map<Bernama, List<Link>> links, Bernama of, Link link) {
        var known = links.computeIfAbsent(of, each -> new ArrayList<>());
        if (!known.contains(link)) {
            known.add(link);
        }
    }

    /** What supports an element: by support, by responsibility, as its part. */
    List<Link> below(Bernama element) {
        return below.getOrDefault(element, List.of());
    }

    /** What an element supports. */
    List<Link> above(Bernama element) {
        return above.getOrDefault(element, List.of());
    }

    /** How many elements say, or are said, to support an element; its parts are not counted. */
    long supporters(Bernama element) {
        return below(element).stream().filter(each -> each.relation() == Relation.SUPPORT).count();
    }
}
