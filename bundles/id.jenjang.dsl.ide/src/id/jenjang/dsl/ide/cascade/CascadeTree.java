package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole plan as one tree, over all its files: the cascade from the vision down to the sub
 * kegiatan as elements support each other, then what lies outside of it under headings, last what
 * ought to hang in the cascade and does not. Every element of the plan is at home on exactly one
 * line. Never changes; made anew after each edit.
 */
public final class CascadeTree {

    private final List<CascadeNode> roots;
    private final Map<String, CascadeNode> nodes = new HashMap<>();
    private final Map<String, CascadeNode> above = new HashMap<>();
    private final Map<ElementRef, String> keys = new HashMap<>();

    private CascadeTree(List<CascadeNode> roots) {
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
        return new CascadeTree(new TreeBuilder(plan, check).roots());
    }

    /** The topmost lines, none of them a link. */
    public List<CascadeNode> roots() {
        return roots;
    }

    /** The line of a key. */
    public Optional<CascadeNode> node(String key) {
        return Optional.ofNullable(nodes().get(key));
    }

    /** The home of an element, or of the nearest element around it that has a line. */
    public Optional<CascadeNode> home(ElementRef element) {
        nodes();
        for (var at = Optional.of(element); at.isPresent(); at = at.get().parent()) {
            var key = keys.get(at.get());
            if (key != null) {
                return node(key);
            }
        }
        return Optional.empty();
    }

    /** The lines from a root down to a key, both included; empty for an unknown key. */
    public List<CascadeNode> way(String key) {
        var way = new LinkedList<CascadeNode>();
        for (var at = nodes().get(key); at != null; at = above.get(at.key())) {
            way.addFirst(at);
        }
        return List.copyOf(way);
    }

    /** Lines are only looked for by viewers that select something. */
    private synchronized Map<String, CascadeNode> nodes() {
        if (nodes.isEmpty()) {
            roots.forEach(each -> add(each, null));
        }
        return nodes;
    }

    private void add(CascadeNode node, CascadeNode upper) {
        nodes.put(node.key(), node);
        if (upper != null) {
            above.put(node.key(), upper);
        }
        if (node.role() == CascadeNode.Role.HOME) {
            node.element().ifPresent(each -> keys.put(each, node.key()));
        }
        node.children().forEach(each -> add(each, node));
    }

    /**
     * The tree with only the lines that match a text, what stands above them, and all that stands
     * below a matching line.
     *
     * @param text words in any order; the same tree when there are none
     */
    public CascadeTree matching(String text) {
        var words = CascadeNode.split(text);
        return words.isEmpty() ? this : new CascadeTree(matching(roots, words));
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
