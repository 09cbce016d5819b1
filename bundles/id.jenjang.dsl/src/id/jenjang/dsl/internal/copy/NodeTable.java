package id.jenjang.dsl.internal.copy;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nodes of an element without mistakes as a table: without the element, the plan and the place
 * in the text they belong to, so that every plan in which the same words stand can share it. A line
 * each, in the order of the text, a node before those below it.
 */
final class NodeTable {

    /** No element of its own, in the column of the elements. */
    static final int NONE = -1;

    private final Object[] grammar;
    private final boolean[] leaf;
    private final boolean[] hidden;
    private final int[] size;
    private final int[] lookAhead;
    private final int[] element;
    private final int[] words;

    private NodeTable(Lines lines) {
        int count = lines.nodes.size();
        grammar = new Object[count];
        leaf = new boolean[count];
        hidden = new boolean[count];
        size = new int[count];
        lookAhead = new int[count];
        element = new int[count];
        for (int i = 0; i < count; i++) {
            var node = lines.nodes.get(i);
            grammar[i] = NodeCopy.grammar(node);
            element[i] = lines.element(node);
            if (node instanceof ILeafNode word) {
                leaf[i] = true;
                hidden[i] = word.isHidden();
                size[i] = word.getTotalLength();
            } else {
                size[i] = lines.below.get(i);
                lookAhead[i] = ((ICompositeNode) node).getLookAhead();
            }
        }
        words = words();
    }

    /**
     * The table of a node with all below it.
     *
     * @param elements the elements of the node, in an order that is the same for all their copies
     * @return empty when a mistake stands there, or another element
     */
    static Optional<NodeTable> of(ICompositeNode node, List<EObject> elements) {
        var lines = new Lines(elements);
        return lines.add(node) ? Optional.of(new NodeTable(lines)) : Optional.empty();
    }

    /** The part of the grammar a node was read by, or the parts, of a node folded from several. */
    Object grammar(int line) {
        return grammar[line];
    }

    boolean isLeaf(int line) {
        return leaf[line];
    }

    boolean isHidden(int line) {
        return hidden[line];
    }

    /** The characters of a leaf; of any other node the lines below it. */
    int size(int line) {
        return size[line];
    }

    int lookAhead(int line) {
        return lookAhead[line];
    }

    /** The number of the element of a node, or {@link #NONE}. */
    int element(int line) {
        return element[line];
    }

    /** How many characters all leaves have. */
    int length() {
        return words[0];
    }

    /** Where the first leaf begins that is seen, behind the beginning of the first one. */
    int firstWord() {
        return words[1];
    }

    /** Where the last leaf ends that is seen, behind the beginning of the first one. */
    int lastWord() {
        return words[2];
    }

    private int[] words() {
        int at = 0;
        int first = NONE;
        int last = NONE;
        for (int i = 0; i < leaf.length; i++) {
            if (leaf[i]) {
                first = first == NONE && !hidden[i] ? at : first;
                at += size[i];
                last = hidden[i] ? last : at;
            }
        }
        return new int[] {at, first == NONE ? 0 : first, last == NONE ? at : last};
    }

    /** The nodes while they are put into lines. */
    private static final class Lines {

        private final List<INode> nodes = new ArrayList<>();
        private final List<Integer> below = new ArrayList<>();
        private final Map<EObject, Integer> numbers = new IdentityHashMap<>();

        Lines(List<EObject> elements) {
            for (var each : elements) {
                numbers.put(each, numbers.size());
            }
        }

        int element(INode node) {
            return node.hasDirectSemanticElement() ? numbers.get(node.getSemanticElement()) : NONE;
        }

        private boolean add(INode node) {
            if (node.getSyntaxErrorMessage() != null
                    || Soundness.isSteppedOver(node)
                    || node.hasDirectSemanticElement()
                            && !numbers.containsKey(node.getSemanticElement())) {
                return false;
            }
            int line = nodes.size();
            nodes.add(node);
            below.add(0);
            if (node instanceof ICompositeNode parent) {
                for (var each = NodeCopy.firstChild(parent);
                        each != null;
                        each = each.getNextSibling()) {
                    if (!add(each)) {
                        return false;
                    }
                }
                below.set(line, nodes.size() - line - 1);
            }
            return true;
        }
    }
}
