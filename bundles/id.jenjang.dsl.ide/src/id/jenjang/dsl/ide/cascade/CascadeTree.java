package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;

import java.util.ArrayList;
import java.util.List;
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
    private final Places places;
    private final HomeLines known;
    private final List<CascadeNode> roots;

    /** Those of an earlier tree until these ones are asked for; null for none. */
    private TreeLines lines;

    private boolean numbered;

    private CascadeTree(
            EditedPlan plan,
            Places places,
            HomeLines known,
            List<CascadeNode> roots,
            TreeLines before) {
        this.plan = plan;
        this.places = places;
        this.known = known;
        this.roots = List.copyOf(roots);
        lines = before;
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
        return of(plan, check, Places.of(plan), Optional.empty(), null);
    }

    private static CascadeTree of(
            EditedPlan plan,
            PlanCheck check,
            Places places,
            Optional<HomeLines> known,
            TreeLines before) {
        var builder = new TreeBuilder(plan, check, places, known);
        var roots = builder.roots();
        return new CascadeTree(plan, places, builder.lines(), roots, before);
    }

    /**
     * The whole tree of another plan, as {@link #of(EditedPlan, PlanCheck)} gives it. What both
     * plans share is not looked at again, and lines that say the same are the same objects.
     *
     * @param next the plan after an edit of the one this is the tree of, or the same plan when more
     *     was found in it
     * @param check what was found in exactly that plan
     */
    public CascadeTree following(EditedPlan next, PlanCheck check) {
        var all = next == plan ? places : places.following(next);
        return of(next, check, all, Optional.of(known), newestLines());
    }

    /** The topmost lines, none of them a link. */
    public List<CascadeNode> roots() {
        return roots;
    }

    /** The line of a key. */
    public Optional<CascadeNode> node(String key) {
        return Optional.ofNullable(lines().node(key));
    }

    /** The home of an element, or of the nearest element around it that has a line. */
    public Optional<CascadeNode> home(ElementRef element) {
        return Stream.iterate(Optional.of(element), Optional::isPresent, at -> at.get().parent())
                .flatMap(at -> at.get().in(plan).stream())
                .map(places::of)
                .filter(Objects::nonNull)
                .flatMap(at -> node(at.key()).stream())
                .findFirst();
    }

    /** The lines from a root down to a key, both included; empty for an unknown key. */
    public List<CascadeNode> way(String key) {
        return lines().way(key);
    }

    /** Lines are only looked for by viewers that select something. */
    private synchronized TreeLines lines() {
        if (!numbered) {
            lines = lines == null ? TreeLines.of(roots) : lines.following(roots);
            numbered = true;
        }
        return lines;
    }

    private synchronized TreeLines newestLines() {
        return lines;
    }

    /**
     * The tree with only the lines that match a text, what stands above them, and all that stands
     * below a matching line.
     *
     * @param text words in any order; the same tree when there are none
     */
    public CascadeTree matching(String text) {
        var words = CascadeNode.split(text);
        return words.isEmpty()
                ? this
                : new CascadeTree(plan, places, known, matching(roots, words), null);
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
