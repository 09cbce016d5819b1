package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.copy.Soundness;
import id.jenjang.dsl.internal.link.PlanResource;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a text that hold one element of the file each, with the space and the comments
 * before it; what follows the last one belongs to none.
 */
final class Blocks {

    private final ICompositeNode root;
    private final List<ICompositeNode> nodes;

    private Blocks(ICompositeNode root, List<ICompositeNode> nodes) {
        this.root = root;
        this.nodes = nodes;
    }

    /** The blocks of a file; nothing when its nodes are not as an unbroken text has them. */
    static Optional<Blocks> of(PlanResource resource) {
        var root = resource.getParseResult().getRootNode();
        var elements = PlanAssembler.root(resource).getElemen();
        var nodes = new ArrayList<ICompositeNode>();
        boolean behind = false;
        for (var node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ICompositeNode block && block.getTotalLength() > 0) {
                int number = nodes.size();
                if (behind || number == elements.size()) {
                    return Optional.empty();
                }
                nodes.add(block);
            } else {
                behind |= node instanceof ILeafNode;
            }
        }
        return nodes.size() == elements.size() && root.getSyntaxErrorMessage() == null
                ? Optional.of(new Blocks(root, nodes))
                : Optional.empty();
    }

    int count() {
        return nodes.size();
    }

    ICompositeNode node(int block) {
        return nodes.get(block);
    }

    int start(int block) {
        return nodes.get(block).getTotalOffset();
    }

    int end(int block) {
        return nodes.get(block).getTotalEndOffset();
    }

    int length(int block) {
        return end(block) - start(block);
    }

    int textLength() {
        return root.getTotalLength();
    }

    /** The block a change begins in; a change at the edge of two begins in the first one. */
    int blockBefore(int offset) {
        int low = 0;
        int high = nodes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (start(middle) < offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The block a change ends in; a change at the edge of two ends in the second one. */
    int blockBehind(int offset) {
        int low = 0;
        int high = nodes.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (end(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a mistake stands in a block, or was stepped over there. */
    boolean isBroken(int block) {
        if (Soundness.isKnown(nodes.get(block))) {
            return false;
        }
        for (var node : nodes.get(block).getAsTreeIterable()) {
            if (node.getSyntaxErrorMessage() != null || Soundness.isSteppedOver(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each block closes as many braces as it opens, so that none reaches into the next. */
    boolean isBalanced() {
        for (INode child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            // What was read without a mistake is; the grammar has braces in pairs only.
            if (!Soundness.isKnown(child) && !isBalanced(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBalanced(INode node) {
        int depth = 0;
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getLength() == 1) {
                char c = leaf.getText().charAt(0);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth < 0) {
                    return false;
                }
            }
        }
        return depth == 0;
    }

    /** What stands behind the last block, and is not part of one. */
    List<INode> rest() {
        var rest = new ArrayList<INode>();
        for (INode node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ILeafNode) {
                rest.add(node);
            }
        }
        return rest;
    }

    /** What stands before the first block: nodes without text. */
    List<INode> head() {
        var head = new ArrayList<INode>();
        for (INode node = root.getFirstChild();
                node instanceof ICompositeNode && node.getTotalLength() == 0;
                node = node.getNextSibling()) {
            head.add(node);
        }
        return head;
    }
}
