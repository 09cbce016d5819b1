package id.jenjang.dsl.internal.parser;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import java.util.Optional;

/**
 * A block whose closing brace has not been read yet.
 *
 * @param header the text before its opening brace, on one line and not too long
 * @param line the line it begins on, from 1
 */
record OpenBlock(String header, int line) {

    /** The innermost open block that a node stands in; empty when all are closed. */
    static Optional<OpenBlock> around(INode node) {
        for (var current = node; current != null; current = current.getParent()) {
            if (current instanceof ICompositeNode composite && isOpen(composite)) {
                return Optional.of(new OpenBlock(header(composite), composite.getStartLine()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(ICompositeNode node) {
        int depth = 0;
        for (var child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden()) {
                depth += leaf.getText().equals("{") ? 1 : leaf.getText().equals("}") ? -1 : 0;
            }
        }
        return depth > 0;
    }

    private static String header(INode block) {
        var text = block.getText().strip();
        int brace = text.indexOf('{');
        var words = (brace < 0 ? text : text.substring(0, brace)).strip();
        return SyntaxMessages.shown(words.replaceAll("\\s+", " "));
    }
}
