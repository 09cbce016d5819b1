package id.jenjang.dsl.internal.copy;

import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

import java.util.function.Consumer;

/** Where in the nodes of a text mistakes of writing stand, and where there can be none. */
public final class Soundness {

    private Soundness() {}

    /**
     * Whether a node is known to hold no mistake without a look at what is below it: it was taken
     * over from an earlier text.
     */
    public static boolean isKnown(INode node) {
        return node instanceof LaterNode;
    }

    /** Whether a piece of text was left out to mend a mistake. */
    public static boolean isSteppedOver(INode leaf) {
        return leaf.getGrammarElement() instanceof TerminalRule rule
                && rule.getName().equals("TERLEWAT");
    }

    /**
     * All nodes of a text from above, but what is below those that are known to hold no mistake.
     */
    public static void eachDoubtful(ICompositeNode root, Consumer<? super INode> looking) {
        var nodes = root.getAsTreeIterable().iterator();
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (isKnown(node)) {
                nodes.prune();
            }
            looking.accept(node);
        }
    }
}
