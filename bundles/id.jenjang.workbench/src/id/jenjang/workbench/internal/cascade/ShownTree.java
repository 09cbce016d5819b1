package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.cascade.CascadeTree;
import id.jenjang.dsl.ide.cascade.FirstSteps;
import id.jenjang.dsl.ide.cascade.FirstSteps.FirstStep;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.List;
import java.util.Optional;

/**
 * The tree as it is shown.
 *
 * @param plan the plan it shows
 * @param whole all lines
 * @param lines those that are shown, fewer when some text is looked for
 * @param search the text; empty for none
 * @param firstSteps what the cascade may begin with; nothing once it has begun
 */
record ShownTree(
        EditedPlan plan,
        CascadeTree whole,
        CascadeTree lines,
        String search,
        List<FirstStep> firstSteps) {

    /** Made outside of the user interface's thread, because large plans take a moment. */
    static ShownTree of(PlanMoment moment, String search) {
        var whole = moment.tree();
        // Lines are looked up by the viewer at once; now is the time to number them.
        whole.node("");
        var steps = FirstSteps.of(moment.plan());
        return new ShownTree(moment.plan(), whole, whole, "", steps).searching(search);
    }

    ShownTree searching(String text) {
        return new ShownTree(plan, whole, whole.matching(text), text.strip(), firstSteps);
    }

    Optional<CascadeNode> node(Object key) {
        return lines.node((String) key);
    }

    /** What is said instead of a tree without lines; empty for one that has some. */
    String hint() {
        if (!lines.roots().isEmpty()) {
            return "";
        }
        return search.isEmpty()
                ? Messages.get("cascade.empty")
                : Messages.get("cascade.noHit", search.replace("&", "&&").replace("<", "\u2039"));
    }

    Object[] keys(List<CascadeNode> nodes) {
        return nodes.stream().map(CascadeNode::key).toArray();
    }
}
