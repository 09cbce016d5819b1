package id.jenjang.dsl.ide.grid;

import id.jenjang.model.Bernama;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Whether the language has a place for the short name of an element where it is written. */
final class Nameable {

    private static final String SHORT_NAME = "id";

    private Nameable() {}

    static boolean is(Bernama element) {
        var node = NodeModelUtils.getNode(element);
        return element.getId() != null
                || node == null
                || !(node.getGrammarElement() instanceof RuleCall call)
                || GrammarUtil.containedAssignments(call.getRule()).stream()
                        .map(Assignment::getFeature)
                        .anyMatch(SHORT_NAME::equals);
    }
}
