package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.cascade.CascadeNode.Words;
import id.jenjang.dsl.ide.internal.Sentences;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds the tree of one plan; to be asked once. */
final class TreeBuilder {

    private final Places places;
    private final Optional<HomeLines> before;
    private final HomeLines lines;
    private final Homes homes;
    private final Capaians capaians;
    private final FindingCounts findings;
    private final Sentences sentences;

    /**
     * Begins.
     *
     * @param before the lines of an earlier tree; those that say the same are taken over
     */
    TreeBuilder(EditedPlan plan, PlanCheck check, Places places, Optional<HomeLines> before) {
        this.places = places;
        this.before = before;
        lines = new HomeLines(places);
        homes = new Homes(plan.plan().rencana());
        capaians = new Capaians(plan.plan());
        findings = new FindingCounts(plan.plan(), check.findings());
        sentences = new Sentences(TreeBuilder.class, plan.locale());
    }

    /** The topmost lines. */
    List<CascadeNode> roots() {
        var roots = new ArrayList<CascadeNode>();
        homes.roots().forEach(each -> home(places.of(each)).ifPresent(roots::add));
        for (var group : Group.values()) {
            var inside = new ArrayList<CascadeNode>();
            if (group == Group.LEPAS) {
                homes.loose().forEach(each -> home(places.of(each)).ifPresent(inside::add));
                // Whatever else has no line yet.
                places.files().forEach(file -> homes(file.all(), each -> true, inside));
            } else {
                places.files()
                        .forEach(file -> homes(file.top(), each -> group.holds(each), inside));
            }
            if (!inside.isEmpty()) {
                roots.add(group(group, inside));
            }
        }
        return roots;
    }

    /** Where each element is at home, when all lines are made. */
    HomeLines lines() {
        return lines;
    }

    private void homes(
            List<Placed> elements, Predicate<EObject> which, List<CascadeNode> children) {
        for (var each : elements) {
            if (which.test(each.element())) {
                home(each).ifPresent(children::add);
            }
        }
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

    /** The line of an element; none when it has one already, or lies in no file of the plan. */
    private Optional<CascadeNode> home(Placed at) {
        if (at == null || !lines.begin(at)) {
            return Optional.empty();
        }
        var old = before.map(each -> each.saying(at));
        var children = children(at, old);
        var capaian = capaians.of(at.element());
        var counts = Counts.sum(findings.of(at.element()), children);
        var line =
                old.filter(each -> each.says(capaian, counts, children))
                        .orElseGet(
                                () ->
                                        new CascadeNode(
                                                at.key(),
                                                Role.HOME,
                                                at.ref(),
                                                at.words(),
                                                capaian,
                                                counts,
                                                at.broken(),
                                                children));
        lines.put(at, line);
        return Optional.of(line);
    }

    private List<CascadeNode> children(Placed at, Optional<CascadeNode> old) {
        var below = homes.below(at.element());
        if (below.isEmpty() && at.inside().isEmpty()) {
            return List.of();
        }
        var children = new ArrayList<CascadeNode>(at.inside().size() + below.size());
        for (var each : at.inside()) {
            home(each).ifPresent(children::add);
        }
        for (var each : below) {
            var lower = places.of(each);
            var own =
                    homes.isHome(at.element(), each) ? home(lower) : Optional.<CascadeNode>empty();
            own.or(() -> link(lower, at, old)).ifPresent(children::add);
        }
        return children;
    }

    private Optional<CascadeNode> link(Placed element, Placed above, Optional<CascadeNode> old) {
        if (element == null) {
            return Optional.empty();
        }
        var capaian = capaians.of(element.element());
        return old.flatMap(each -> each.link(element))
                .filter(each -> each.says(capaian, Counts.NONE, List.of()))
                .or(
                        () ->
                                Optional.of(
                                        new CascadeNode(
                                                above.key() + " > " + element.key(),
                                                Role.LINK,
                                                element.ref(),
                                                element.words(),
                                                capaian,
                                                Counts.NONE,
                                                element.broken(),
                                                List.of())));
    }
}
