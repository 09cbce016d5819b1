package id.jenjang.dsl.internal.copy;

import id.jenjang.dsl.internal.parser.SyntaxMessages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement;
import org.eclipse.xtext.nodemodel.impl.InternalNodeModelUtils;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.impl.RootNode;
import org.eclipse.xtext.nodemodel.impl.SyntheticCompositeNode;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The nodes of a text made again for other elements, and, behind an edit, further on in the text.
 */
public final class NodeCopy extends NodeModelBuilder {

    private final Set<INode> wanted;
    private final Map<INode, INode> found = new IdentityHashMap<>();
    private UnaryOperator<EObject> elements;
    private int shift;

    /** A copy that remembers what became of the wanted nodes. */
    public NodeCopy(Set<INode> wanted) {
        this.wanted = wanted;
    }

    /** The root of a text, without what is in it. */
    public ICompositeNode root(ICompositeNode original, String text, EObject element) {
        var root = new RootNode();
        Access.setText(root, text);
        grammar(original, root);
        if (original.hasDirectSemanticElement()) {
            belongTo(element, root);
        }
        return root;
    }

    /**
     * Copies a node with all below it behind the last child of a parent.
     *
     * @param shift how much further on in the text it stands now
     * @param elements the element that stands where another one stood
     */
    public void copy(
            INode node, ICompositeNode parent, int shift, UnaryOperator<EObject> elements) {
        this.shift = shift;
        this.elements = elements;
        copy(node, parent);
    }

    /**
     * Copies a node with all below it behind the last child of a parent and gives its elements to
     * the copy.
     *
     * @param shift how much further on in the text it stands now
     */
    public void move(INode node, ICompositeNode parent, int shift) {
        copy(node, parent, shift, UnaryOperator.identity());
    }

    /** What became of a wanted node. */
    public INode of(INode node) {
        return found.get(node);
    }

    private void copy(INode node, ICompositeNode parent) {
        var copy =
                node instanceof ILeafNode leaf
                        ? newLeafNode(
                                leaf.getTotalOffset() + shift,
                                leaf.getTotalLength(),
                                leaf.getGrammarElement(),
                                leaf.isHidden(),
                                error(leaf),
                                parent)
                        : composite((ICompositeNode) node, parent);
        if (!wanted.isEmpty() && wanted.contains(node)) {
            found.put(node, copy);
        }
    }

    private INode composite(ICompositeNode node, ICompositeNode parent) {
        var element = node.hasDirectSemanticElement() ? node.getSemanticElement() : null;
        var plain = element == null ? new CompositeNode() : new CompositeNodeWithSemanticElement();
        addChild(parent, plain);
        var child = grammar(node, plain);
        setLookAhead(plain, node.getLookAhead());
        if (element != null) {
            belongTo(elements.apply(element), (CompositeNodeWithSemanticElement) plain);
        }
        var copy =
                node.getSyntaxErrorMessage() == null
                        ? plain
                        : (ICompositeNode) setSyntaxError(plain, error(node));
        for (var each = child; each != null; each = each.getNextSibling()) {
            copy(each, copy);
        }
        return copy;
    }

    private SyntaxErrorMessage error(INode node) {
        var message = node.getSyntaxErrorMessage();
        return message == null ? null : SyntaxMessages.moved(message, shift);
    }

    private void belongTo(EObject element, CompositeNodeWithSemanticElement node) {
        basicSetSemanticElement(node, element);
        var adapters = element.eAdapters();
        if (!adapters.isEmpty()) {
            adapters.removeIf(ICompositeNode.class::isInstance);
        }
        adapters.add(node);
    }

    /** The first child that stands in the tree, and is not only another name of its parent. */
    public static INode firstChild(ICompositeNode node) {
        INode child = node.getFirstChild();
        while (child instanceof SyntheticCompositeNode inner) {
            child = inner.getFirstChild();
        }
        return child;
    }

    /** Takes over the parts of the grammar a node was read by, and tells its first child. */
    private static INode grammar(ICompositeNode original, AbstractNode copy) {
        INode child = original.getFirstChild();
        if (!(child instanceof SyntheticCompositeNode)) {
            Access.setGrammar(copy, original.getGrammarElement());
            return child;
        }
        var folded = new ArrayList<EObject>(4);
        folded.add(original.getGrammarElement());
        while (child instanceof SyntheticCompositeNode inner) {
            folded.add(inner.getGrammarElement());
            child = inner.getFirstChild();
        }
        Access.setGrammar(copy, folded.toArray(EObject[]::new));
        return child;
    }

    /** What Xtext lets only relatives do. */
    private static final class Access extends InternalNodeModelUtils {

        static void setText(RootNode root, String text) {
            basicSetCompleteContent(root, text);
        }

        static void setGrammar(AbstractNode node, EObject grammar) {
            basicSetGrammarElement(node, grammar);
        }

        static void setGrammar(AbstractNode node, EObject[] folded) {
            basicSetGrammarElement(node, folded);
        }
    }
}
