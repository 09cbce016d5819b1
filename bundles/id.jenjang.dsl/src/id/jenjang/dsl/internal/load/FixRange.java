package id.jenjang.dsl.internal.load;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.Optional;

/**
 * What goes away with an element that is removed: the comma that parts it from its neighbour, or
 * the whole line when it stands alone there. Comments beside it stay.
 *
 * @param offset first character
 * @param length number of characters
 */
record FixRange(int offset, int length) {

    /** The stretch to delete; empty when a comment stands between the element and its comma. */
    static Optional<FixRange> removing(INode node) {
        var before = leaf(node, node.getOffset() - 1, -1);
        var after = leaf(node, node.getEndOffset(), 1);
        if (isComma(before)) {
            return between(node, before.getOffset(), node.getEndOffset());
        }
        if (isComma(after)) {
            var text = node.getRootNode().getText();
            return between(node, node.getOffset(), skipBlanks(text, after.getEndOffset()));
        }
        return Optional.of(line(node));
    }

    private static boolean isComma(ILeafNode leaf) {
        return leaf != null && leaf.getText().equals(",");
    }

    /** The nearest leaf in a direction that is neither space nor comment. */
    private static ILeafNode leaf(INode node, int from, int direction) {
        var root = node.getRootNode();
        var leaf = from < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, from);
        while (leaf != null && leaf.isHidden()) {
            int next = direction < 0 ? leaf.getOffset() - 1 : leaf.getEndOffset();
            leaf = next < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, next);
        }
        return leaf;
    }

    private static Optional<FixRange> between(INode node, int from, int to) {
        var text = node.getRootNode().getText();
        boolean plain =
                isPlain(text.substring(from, node.getOffset()))
                        && isPlain(text.substring(node.getEndOffset(), to));
        return plain ? Optional.of(new FixRange(from, to - from)) : Optional.empty();
    }

    private static boolean isPlain(String gap) {
        return gap.replace(",", "").isBlank();
    }

    private static FixRange line(INode node) {
        var text = node.getRootNode().getText();
        int from = node.getOffset();
        int blanksBefore = from;
        while (blanksBefore > 0 && isBlank(text.charAt(blanksBefore - 1))) {
            blanksBefore--;
        }
        int to = skipBlanks(text, node.getEndOffset());
        boolean startsLine = blanksBefore == 0 || text.charAt(blanksBefore - 1) == '\n';
        boolean endsLine =
                to == text.length() || text.charAt(to) == '\n' || text.charAt(to) == '\r';
        if (startsLine && endsLine) {
            int next = text.indexOf('\n', to);
            int end = next < 0 ? text.length() : next + 1;
            return new FixRange(blanksBefore, end - blanksBefore);
        }
        return startsLine
                ? new FixRange(from, to - from)
                : new FixRange(blanksBefore, node.getEndOffset() - blanksBefore);
    }

    private static int skipBlanks(String text, int from) {
        int to = from;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
