package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;

import java.util.List;

/** What it means to drop a line of the tree on another one, or between two. */
public final class Placing {

    private final CascadeTree tree;
    private final Drops drops;

    /**
     * Placing in a tree.
     *
     * @param tree the tree of exactly this plan
     */
    public Placing(EditedPlan plan, CascadeTree tree) {
        this(new PlanEditor(plan), tree);
    }

    /** The same for the plan of an editor, which may have read its files already. */
    public Placing(PlanEditor editor, CascadeTree tree) {
        this.tree = tree;
        drops = new Drops(editor);
    }

    /** Where something is dropped. */
    public enum Spot {
        /** On a line: it shall stand below it. */
        ON,
        /** Above a line, beside it. */
        BEFORE,
        /** Behind a line, beside it. */
        BEHIND
    }

    /** What a drop means. */
    public sealed interface Drop {}

    /**
     * It can be done.
     *
     * @param changes what to ask the edit service for, as one
     * @param sentence what will happen
     */
    public record Possible(List<ModelChange> changes, String sentence) implements Drop {

        public Possible {
            changes = List.copyOf(changes);
        }
    }

    /**
     * It cannot be done.
     *
     * @param sentence why not
     * @param there whether it is because it stands there already
     */
    public record Impossible(String sentence, boolean there) implements Drop {}

    /**
     * What it means to drop a line at another one.
     *
     * @param dragged key of the line that is dragged
     * @param target key of the line it is dropped at
     */
    public Drop at(String dragged, String target, Spot spot) {
        var moved = tree.node(dragged).filter(each -> each.role() == Role.HOME);
        var place = tree.node(target).filter(each -> each.role() != Role.GROUP);
        if (moved.isEmpty() || place.isEmpty()) {
            return drops.not(moved.isEmpty() ? "letak.bukan" : "letak.judul");
        }
        var from = moved.get().element().orElseThrow();
        var to = place.get().element().orElseThrow();
        return drops.at(from, to, spot, side(moved.get(), place.get()));
    }

    /** How two lines stand to each other. */
    Drops.Side side(CascadeNode moved, CascadeNode place) {
        return place.role() == Role.LINK
                ? Drops.Side.NEVER
                : above(moved.key()).equals(above(place.key()))
                        ? Drops.Side.ALWAYS
                        : Drops.Side.INSIDE;
    }

    /** The key of the line above. */
    private String above(String key) {
        var way = tree.way(key);
        return way.size() < 2 ? "" : way.get(way.size() - 2).key();
    }
}
