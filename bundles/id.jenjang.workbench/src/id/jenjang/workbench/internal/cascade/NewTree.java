package id.jenjang.workbench.internal.cascade;

import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.Optional;

/**
 * A tree that is to be shown, with what is different from the one shown before, as far as somebody
 * found that out already outside of the user interface's thread.
 *
 * @param tree what is to be shown
 * @param before the tree it was compared with
 * @param difference what is different
 */
record NewTree(ShownTree tree, Optional<ShownTree> before, Optional<TreeDifference> difference) {

    /** A tree that was compared with none. */
    NewTree(ShownTree tree) {
        this(tree, Optional.empty(), Optional.empty());
    }

    /**
     * The tree of a plan.
     *
     * @param before the tree that is shown; null for none
     */
    static NewTree of(PlanMoment moment, String search, ShownTree before) {
        var tree = ShownTree.of(moment, search);
        return before == null
                ? new NewTree(tree)
                : new NewTree(
                        tree,
                        Optional.of(before),
                        Optional.of(new TreeDifference(before.lines(), tree.lines())));
    }

    /** What is different from a tree that is shown. */
    TreeDifference since(ShownTree shown) {
        return before.filter(each -> each == shown)
                .flatMap(each -> difference)
                .orElseGet(() -> new TreeDifference(shown.lines(), tree.lines()));
    }
}
