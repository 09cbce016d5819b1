package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.cascade.CascadeNode.Words;
import id.jenjang.dsl.ide.edit.WritingMistakes;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.Berkas;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the tree of one plan; to be asked once. */
final class TreeBuilder {

    private final Places places;
    private final Homes homes;
    private final NodeWords words;
    private final Capaians capaians;
    private final FindingCounts findings;
    private final WritingMistakes mistakes;
    private final Sentences sentences;
    private final Set<EObject> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    TreeBuilder(EditedPlan plan, PlanCheck check) {
        places = new Places(plan);
        homes = new Homes(plan.plan().rencana());
        words = new NodeWords(plan.locale());
        capaians = new Capaians(plan.plan());
        findings = new FindingCounts(plan.plan(), check.findings());
        mistakes = new WritingMistakes(plan);
        sentences = new Sentences(TreeBuilder.class, plan.locale());
    }

    List<CascadeNode> roots() {
        var roots = new ArrayList<CascadeNode>();
        homes.roots().forEach(each -> roots.addAll(home(each)));
        var top =
                places.all().stream().filter(each -> each.eContainer() instanceof Berkas).toList();
        for (var group : Group.values()) {
            var inside = new ArrayList<CascadeNode>();
            if (group == Group.LEPAS) {
                homes.loose().forEach(each -> inside.addAll(home(each)));
                // Whatever else has no line yet.
                places.all().forEach(each -> inside.addAll(home(each)));
            } else {
                top.stream().filter(group::holds).forEach(each -> inside.addAll(home(each)));
            }
            if (!inside.isEmpty()) {
                roots.add(group(group, inside));
            }
        }
        return roots;
    }

    private CascadeNode group(Group group, List<CascadeNode> children) {
        return new CascadeNode(
                group.key(),
                Role.GROUP,
                Optional.empty(),
                new Words("", sentences.get("kelompok." + group.name()), "", "", "", false),
                Optional.empty(),
                Counts.sum(Counts.NONE, children),
                false,
                children);
    }

    /** The line of an element; none when it has one already. */
    private List<CascadeNode> home(EObject element) {
        var place = places.of(element);
        if (place == null || !(element instanceof Simpul) || !placed.add(element)) {
            return List.of();
        }
        var children = new ArrayList<CascadeNode>();
        for (var each : places.inside(element)) {
            if (Homes.staysInside(each)) {
                children.addAll(home(each));
            }
        }
        for (var each : homes.below(element)) {
            var own = homes.isHome(element, each) ? home(each) : List.<CascadeNode>of();
            children.addAll(own.isEmpty() ? link(each, place) : own);
        }
        return List.of(
                new CascadeNode(
                        place.key(),
                        Role.HOME,
                        Optional.of(place.ref()),
                        words.of(element),
                        capaians.of(element),
                        Counts.sum(findings.of(element), children),
                        mistakes.in(element, place.ref()).isPresent(),
                        children));
    }

    private List<CascadeNode> link(EObject element, Places.Place above) {
        var place = places.of(element);
        return place == null
                ? List.of()
                : List.of(
                        new CascadeNode(
                                above.key() + " > " + place.key(),
                                Role.LINK,
                                Optional.of(place.ref()),
                                words.of(element),
                                capaians.of(element),
                                Counts.NONE,
                                mistakes.in(element, place.ref()).isPresent(),
                                List.of()));
    }
}
