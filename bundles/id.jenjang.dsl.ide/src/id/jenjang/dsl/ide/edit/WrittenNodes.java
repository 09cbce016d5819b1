package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanLanguage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.function.UnaryOperator;

/** Reads elements from the nodes of a text. */
final class WrittenNodes {

    private final UnaryOperator<EObject> parts;
    private final boolean sound;
    private final WrittenNodes soundOnes;

    /**
     * A reader.
     *
     * @param root the root of the nodes
     * @param sound whether there is no mistake in them; then elements can be read later
     */
    WrittenNodes(ICompositeNode root, boolean sound) {
        this(PlanLanguage.partsOf(root), sound);
    }

    private WrittenNodes(UnaryOperator<EObject> parts, boolean sound) {
        this.parts = parts;
        this.sound = sound;
        soundOnes = sound ? this : new WrittenNodes(parts, true);
    }

    /** The whole file, to be read when it is asked for. */
    WrittenElement file(ICompositeNode root) {
        var rule = rule(grammar(root));
        if (sound) {
            return WrittenElement.unread(null, rule, this, root, 0);
        }
        var file = new WrittenElement(null, rule);
        read(root, 0, file);
        return file;
    }

    private EObject grammar(INode node) {
        return parts.apply(node.getGrammarElement());
    }

    /** The rule a node was made by; null for the node of a single value. */
    private static ParserRule rule(EObject grammar) {
        var rule =
                switch (grammar) {
                    case RuleCall call -> call.getRule();
                    case ParserRule whole -> whole;
                    case EObject other -> GrammarUtil.containingRule(other);
                };
        return rule instanceof ParserRule made && !GrammarUtil.isDatatypeRule(made) ? made : null;
    }

    /**
     * Gives an element its parts.
     *
     * @param shift how much further on in the text they stand than the nodes say
     */
    void read(ICompositeNode node, int shift, WrittenElement into) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ICompositeNode composite) {
                composite(composite, shift, into);
            } else if (child instanceof ILeafNode leaf
                    && !leaf.isHidden()
                    && leaf.getGrammarElement() != null) {
                var part = new WrittenPart(into, grammar(leaf));
                part.stretch(leaf.getOffset() + shift, leaf.getLength(), leaf.getText());
                into.add(part);
            }
        }
    }

    private void composite(ICompositeNode node, int shift, WrittenElement into) {
        var rule = rule(grammar(node));
        if (rule == null) {
            value(node, shift, into);
            return;
        }
        var call = callOf(node);
        if (GrammarUtil.containingAssignment(call) == null) {
            into.narrow(rule);
            read(node, shift, into);
            return;
        }
        var part = new WrittenPart(into, call);
        if (sound || PlanLanguage.isKnownSound(node)) {
            int from = node.getOffset();
            part.child(WrittenElement.unread(part, rule, soundOnes, node, shift));
            part.stretch(from + shift, node.getEndOffset() - from, null);
            into.add(part);
            return;
        }
        var element = new WrittenElement(part, rule);
        read(node, shift, element);
        // What a mistake left without a single token is nothing that could be edited.
        if (!element.isEmpty()) {
            part.child(element);
            int from = element.parts().getFirst().offset();
            part.stretch(from, element.parts().getLast().end() - from, null);
            into.add(part);
        }
    }

    /** The call that made a node: of an element that begins with an action, a node of its own. */
    private EObject callOf(ICompositeNode node) {
        var grammar = grammar(node);
        return grammar instanceof Action
                        && node.getFirstChild() instanceof ICompositeNode first
                        && first.getTotalLength() == 0
                ? grammar(first)
                : grammar;
    }

    private void value(ICompositeNode node, int shift, WrittenElement into) {
        int from = -1;
        int to = -1;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                from = from < 0 ? leaf.getOffset() : from;
                to = leaf.getEndOffset();
            }
        }
        if (from >= 0) {
            var part = new WrittenPart(into, grammar(node));
            part.stretch(from + shift, to - from, NodeModelUtils.getTokenText(node));
            into.add(part);
        }
    }
}
