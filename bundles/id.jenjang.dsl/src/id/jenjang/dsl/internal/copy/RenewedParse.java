package id.jenjang.dsl.internal.copy;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.ParseResult;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a text whose nodes were partly taken over. It knows its mistakes: to ask for
 * them makes no nodes, as going through all of them would.
 */
public final class RenewedParse extends ParseResult {

    private final List<INode> mistakes;

    private RenewedParse(EObject element, ICompositeNode root, List<INode> mistakes) {
        super(element, root, !mistakes.isEmpty());
        this.mistakes = mistakes;
    }

    /** What was read of a text. */
    public static RenewedParse of(EObject element, ICompositeNode root) {
        var mistakes = new ArrayList<INode>();
        Soundness.eachDoubtful(
                root,
                node -> {
                    if (node.getSyntaxErrorMessage() != null) {
                        mistakes.add(node);
                    }
                });
        return new RenewedParse(element, root, List.copyOf(mistakes));
    }

    @Override
    public Iterable<INode> getSyntaxErrors() {
        return mistakes;
    }
}
