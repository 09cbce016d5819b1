package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.dsl.ide.edit.ElementRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole plan as one tree, over all its files: the cascade from the vision down to the sub
 * kegiatan as elements support each other, then what lies outside of it under headings, last what
 * ought to hang in the cascade and does not. Every element of the plan is at home on exactly one
 * line. Never changes; made anew after each edit.
 */
public final class CascadeTree {

    private final EditedPlan plan;
    private final boolean whole;
    private final List<CascadeNode> roots;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<ElementRef, CascadeNode> homes = new HashMap<>();

    private record Line(CascadeNode node, Line above) {}

    private CascadeTree(EditedPlan plan, boolean whole, List<CascadeNode> roots) {
        this.plan = plan;
        this.whole = whole;
        this.roots = List.copyOf(roots);
    }

    /** The tree of a plan as it is now, without findings. */
    public static CascadeTree of(EditedPlan plan) {
        return of(plan, new PlanCheck(List.of(), List.of()));
    }

    /**
     * The tree of a plan as it is now.
     *
     * @param check what was found in exactly this plan
     */
    public static CascadeTree of(EditedPlan plan, PlanCheck check) {
        return new CascadeTree(plan, true, new TreeBuilder(plan, check).roots());
    }

    /**
     * The same tree after its plan was checked. Lines that tell of no other findings are the same
     * objects.
     *
     * @param check what was found in exactly the plan this is the tree of
     * @throws IllegalStateException when lines are left out here, as those that do not match a text
     */
    public CascadeTree counting(PlanCheck check) {
        if (!whole) {
            throw new IllegalStateException("Some lines are left out");
        }
        return new CascadeTree(plan, true, new Recount(this, own(check)).roots());
    }

    /** How many findings stand in the elements themselves, by the keys of their lines. */
    private Map<String, Counts> own(PlanCheck check) {
        var own = new HashMap<String, Counts>();
        new FindingCounts(plan.plan(), check.findings())
                .all()
                .forEach(
                        (element, counts) ->
                                ElementRef.of(plan, element)
                                        .map(homes()::get)
                                        .ifPresent(home -> own.put(home.key(), counts)));
        return own;
    }

    /** The topmost lines, none of them a link. */
    public List<CascadeNode> roots() {
        return roots;
    }

    /** The line of a key. */
    public Optional<CascadeNode> node(String key) {
        return Optional.ofNullable(lines().get(key)).map(Line::node);
    }

    /** The home of an element, or of the nearest element around it that has a line. */
    public Optional<CascadeNode> home(ElementRef element) {
        return Stream.iterate(Optional.of(element), Optional::isPresent, at -> at.get().parent())
                .map(at -> homes().get(at.get()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The lines from a root down to a key, both included; empty for an unknown key. */
    public List<CascadeNode> way(String key) {
        var way = new LinkedList<CascadeNode>();
        for (var at = lines().get(key); at != null; at = at.above()) {
            way.addFirst(at.node());
        }
        return List.copyOf(way);
    }

    /** Lines are only looked for by viewers that select something. */
    private Map<String, Line> lines() {
        synchronized (lines) {
            if (lines.isEmpty()) {
                roots.forEach(each -> add(each, null));
            }
            return lines;
        }
    }

    private void add(CascadeNode node, Line above) {
        var line = new Line(node, above);
        lines.put(node.key(), line);
        node.children().forEach(each -> add(each, line));
    }

    /** Where elements lie is dear to compare, and seldom asked. */
    private Map<ElementRef, CascadeNode> homes() {
        synchronized (homes) {
            if (homes.isEmpty()) {
                roots.forEach(this::add);
            }
            return homes;
        }
    }

    private void add(CascadeNode node) {
        if (node.role() == CascadeNode.Role.HOME) {
            node.element().ifPresent(each -> homes.put(each, node));
        }
        node.children().forEach(this::add);
    }

    /**
     * The tree with only the lines that match a text, what stands above them, and all that stands
     * below a matching line.
     *
     * @param text words in any order; the same tree when there are none
     */
    public CascadeTree matching(String text) {
        var words = CascadeNode.split(text);
        return words.isEmpty() ? this : new CascadeTree(plan, false, matching(roots, words));
    }

    private static List<CascadeNode> matching(List<CascadeNode> nodes, List<String> words) {
        var found = new ArrayList<CascadeNode>();
        for (var node : nodes) {
            if (node.words().match(words)) {
                found.add(node);
            } else {
                var below = matching(node.children(), words);
                if (!below.isEmpty()) {
                    found.add(node.with(below));
                }
            }
        }
        return found;
    }
}
