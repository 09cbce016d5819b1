package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.cascade.CascadeTree;

import java.util.ArrayList;
import java.util.List;

/**
 * What a viewer must draw anew when one tree takes the place of another: lines that say something
 * else, and lines below which others stand now.
 */
final class TreeDifference {

    private final List<String> relabelled = new ArrayList<>();
    private final List<String> restructured = new ArrayList<>();
    private final boolean roots;

    TreeDifference(CascadeTree before, CascadeTree after) {
        roots = !sameKeys(before.roots(), after.roots());
        if (!roots) {
            compare(before.roots(), after.roots());
        }
    }

    private static boolean sameKeys(List<CascadeNode> before, List<CascadeNode> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).key().equals(after.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private void compare(List<CascadeNode> before, List<CascadeNode> after) {
        for (int i = 0; i < after.size(); i++) {
            // Most lines are taken over when the plan is checked.
            if (before.get(i) != after.get(i)) {
                compare(before.get(i), after.get(i));
            }
        }
    }

    private void compare(CascadeNode before, CascadeNode after) {
        boolean same =
                before.role() == after.role()
                        && before.broken() == after.broken()
                        && before.words().equals(after.words())
                        && before.capaian().equals(after.capaian())
                        && before.findings().equals(after.findings());
        if (!sameKeys(before.children(), after.children())) {
            restructured.add(after.key());
            return;
        }
        if (!same) {
            relabelled.add(after.key());
        }
        compare(before.children(), after.children());
    }

    /** Whether the topmost lines are others, and all must be drawn anew. */
    boolean isWhole() {
        return roots;
    }

    /** Whether all lines stand where they stood. */
    boolean isRelabelling() {
        return !roots && restructured.isEmpty();
    }

    /** Lines that say something else. */
    List<String> relabelled() {
        return relabelled;
    }

    /** Lines below which others stand now; what they say may have changed too. */
    List<String> restructured() {
        return restructured;
    }
}
