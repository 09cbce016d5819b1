package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeTree;
import id.jenjang.rules.Severity;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A plan at one moment, read and, unless somebody says otherwise, checked. */
public final class PlanMoment {

    private final EditedPlan plan;
    private final PlanCheck check;
    private Supplier<CascadeTree> building;
    private CascadeTree tree;

    private PlanMoment(EditedPlan plan, PlanCheck check, Supplier<CascadeTree> building) {
        this.plan = plan;
        this.check = check;
        this.building = building;
    }

    /**
     * A moment of a plan.
     *
     * @param check what stands against it
     */
    public static PlanMoment of(EditedPlan plan, PlanCheck check) {
        return new PlanMoment(plan, check, () -> CascadeTree.of(plan, check));
    }

    /** The same plan when what stands against it is known better. */
    PlanMoment checked(PlanCheck better) {
        return new PlanMoment(plan, better, () -> tree().counting(better));
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
