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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var root = new LaterLines();
        Access.setText(root, text);
        Access.setGrammar(root, grammar(original));
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

    /**
     * Puts the node around an element behind the last child of a parent; what is below it is made
     * when it is asked for.
     *
     * @param shift how much further on in the text it stands now
     * @param original the element it belonged to
     * @param elements the copy of that element and of those it contains, as {@link ElementCopy}
     *     numbers them
     * @return whether it could be; a node with mistakes has to be copied
     */
    public boolean later(
            ICompositeNode node,
            ICompositeNode parent,
            int shift,
            EObject original,
            List<EObject> elements) {
        var table =
                node instanceof LaterNode earlier
                        ? Optional.of(earlier.table())
                        : NodeTable.of(node, ElementCopy.numbered(original));
        if (table.filter(each -> each.element(0) == NodeTable.NONE).isEmpty()) {
            return false;
        }
        var copy = new LaterNode(table.get(), node.getTotalOffset() + shift, elements);
        addChild(parent, copy);
        Access.setGrammar(copy, table.get().grammar(0));
        setLookAhead(copy, table.get().lookAhead(0));
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).eAdapters().add(new NodeOfElement(copy, i));
        }
        return true;
    }

    /**
     * Makes what is below a node.
     *
     * @param nodes takes the nodes of the elements
     */
    static void fill(
            LaterNode top,
            NodeTable table,
            int start,
            List<EObject> elements,
            ICompositeNode[] nodes) {
        new Filling(table, start, elements, nodes).fill(top, 0);
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
        Access.setGrammar(plain, grammar(node));
        setLookAhead(plain, node.getLookAhead());
        if (element != null) {
            belongTo(elements.apply(element), (CompositeNodeWithSemanticElement) plain);
        }
        var copy =
                node.getSyntaxErrorMessage() == null
                        ? plain
                        : (ICompositeNode) setSyntaxError(plain, error(node));
        for (var each = firstChild(node); each != null; each = each.getNextSibling()) {
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

    /** The part of the grammar a node was read by, or the parts, when it stands for several. */
    static Object grammar(INode node) {
        INode child = node instanceof ICompositeNode parent ? parent.getFirstChild() : null;
        if (!(child instanceof SyntheticCompositeNode)) {
            return node.getGrammarElement();
        }
        var folded = new ArrayList<EObject>(4);
        folded.add(node.getGrammarElement());
        while (child instanceof SyntheticCompositeNode inner) {
            folded.add(inner.getGrammarElement());
            child = inner.getFirstChild();
        }
        return folded.toArray(EObject[]::new);
    }

    /** Makes nodes of the lines of a table. */
    private static final class Filling extends NodeModelBuilder {

        private final NodeTable table;
        private final List<EObject> elements;
        private final ICompositeNode[] nodes;
        private int at;

        Filling(NodeTable table, int start, List<EObject> elements, ICompositeNode[] nodes) {
            this.table = table;
            this.elements = elements;
            this.nodes = nodes;
            at = start;
        }

        /** Makes the nodes below the one of a line. */
        void fill(CompositeNode parent, int line) {
            int end = line + table.size(line);
            for (int each = line + 1; each <= end; each++) {
                if (table.isLeaf(each)) {
                    int length = table.size(each);
                    var grammar = (EObject) table.grammar(each);
                    newLeafNode(at, length, grammar, table.isHidden(each), null, parent);
                    at += length;
                } else {
                    fill(composite(parent, each), each);
                    each += table.size(each);
                }
            }
        }

        private CompositeNode composite(CompositeNode parent, int line) {
            int element = table.element(line);
            var node =
                    element == NodeTable.NONE
                            ? new CompositeNode()
                            : new CompositeNodeWithSemanticElement();
            addChild(parent, node);
            Access.setGrammar(node, table.grammar(line));
            setLookAhead(node, table.lookAhead(line));
            if (node instanceof CompositeNodeWithSemanticElement own) {
                basicSetSemanticElement(own, elements.get(element));
                nodes[element] = own;
            }
            return node;
        }
    }

    /** The root of a text whose lines are counted when somebody asks for one. */
    private static final class LaterLines extends RootNode {

        private volatile int[] ends;

        @Override
        protected int[] computeLineBreaks(String text) {
            return new int[0];
        }

        @Override
        protected int[] basicGetLineBreakOffsets() {
            if (ends == null) {
                ends = super.computeLineBreaks(getText());
            }
            return ends;
        }
    }

    /** What Xtext lets only relatives do. */
    private static final class Access extends InternalNodeModelUtils {

        static void setText(RootNode root, String text) {
            basicSetCompleteContent(root, text);
        }

        static void setGrammar(AbstractNode node, Object grammar) {
            if (grammar instanceof EObject[] folded) {
                basicSetGrammarElement(node, folded);
            } else {
                basicSetGrammarElement(node, (EObject) grammar);
            }
        }
    }
}
