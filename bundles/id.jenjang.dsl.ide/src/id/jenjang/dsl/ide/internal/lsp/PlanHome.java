package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One plan the server keeps: the folder it lies in and its newest moment. Moments are set by the
 * thread that reads the client's messages only; anybody may look at them.
 */
final class PlanHome {

    /**
     * What a check of the plan found.
     *
     * @param moment the moment it looked at
     * @param check what it found
     */
    record Checked(Moment moment, PlanCheck check) {}

    private final Path root;
    private final boolean deep;
    private volatile Moment now;
    private volatile Checked checked;

    /**
     * A plan.
     *
     * @param root the folder it lies in
     * @param deep whether folders below belong to it
     * @param plan its texts
     */
    PlanHome(Path root, boolean deep, EditedPlan plan) {
        this.root = root;
        this.deep = deep;
        this.now = new Moment(plan, Map.of());
    }

    Path root() {
        return root;
    }

    /** Whether a file of this name belongs to the plan. */
    boolean holds(Path file) {
        return deep ? file.startsWith(root) : root.equals(file.getParent());
    }

    Moment now() {
        return now;
    }

    void become(Moment next) {
        now = next;
    }

    /** The plan is kept no more: whatever is still found out about its last moment is too late. */
    void leave() {
        now = now.with(now.plan());
    }

    /** The newest check; empty before the first. */
    Optional<Checked> checked() {
        return Optional.ofNullable(checked);
    }

    void checked(Checked result) {
        checked = result;
    }
}
