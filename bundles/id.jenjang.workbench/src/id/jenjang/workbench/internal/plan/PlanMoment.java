package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeTree;
import id.jenjang.rules.Severity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A plan at one moment, read and, unless somebody says otherwise, checked. */
public final class PlanMoment {

    private final EditedPlan plan;
    private final PlanCheck check;
    private final Optional<CascadeTree> earlier;
    private Supplier<CascadeTree> building;
    private CascadeTree tree;

    private PlanMoment(
            EditedPlan plan,
            PlanCheck check,
            Optional<CascadeTree> earlier,
            Supplier<CascadeTree> building) {
        this.plan = plan;
        this.check = check;
        this.earlier = earlier;
        this.building = building;
    }

    /**
     * A moment of a plan.
     *
     * @param check what stands against it
     */
    public static PlanMoment of(EditedPlan plan, PlanCheck check) {
        return new PlanMoment(plan, check, Optional.empty(), () -> CascadeTree.of(plan, check));
    }

    /**
     * The moment after this one.
     *
     * @param next the plan after an edit
     * @param found what stands against it
     */
    PlanMoment then(EditedPlan next, PlanCheck found) {
        // Not this moment: those nobody asked for a tree would hold each other.
        var known = newestTree();
        return known.isEmpty()
                ? of(next, found)
                : new PlanMoment(next, found, known, () -> known.get().following(next, found));
    }

    private synchronized Optional<CascadeTree> newestTree() {
        return tree == null ? earlier : Optional.of(tree);
    }

    /** The same plan when what stands against it is known better. */
    PlanMoment checked(PlanCheck better) {
        return new PlanMoment(plan, better, newestTree(), () -> tree().following(plan, better));
    }

    /** The texts and what they mean. */
    public EditedPlan plan() {
        return plan;
    }

    /** What stands against it. */
    public PlanCheck check() {
        return check;
    }

    /**
     * The whole plan as a tree. The first one to ask waits until it is built, so not to be asked by
     * the user interface's thread.
     */
    public synchronized CascadeTree tree() {
        if (tree == null) {
            tree = building.get();
            building = null;
        }
        return tree;
    }

    /** Whether it is the same plan, and what stands against it stands where it stood. */
    public boolean looksLike(PlanMoment other) {
        return plan == other.plan && places(check).equals(places(other.check));
    }

    private record Place(String rule, Severity severity, Path file, int offset) {}

    private static List<Place> places(PlanCheck check) {
        return check.findings().stream()
                .map(
                        each ->
                                new Place(
                                        each.ruleId(),
                                        each.severity(),
                                        each.range().file(),
                                        each.range().offset()))
                .toList();
    }
}
