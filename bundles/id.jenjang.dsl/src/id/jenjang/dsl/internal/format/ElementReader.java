package id.jenjang.dsl.internal.format;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the nodes of one element of the file into an item; gives up on one whose braces or quotes
 * do not pair.
 */
final class ElementReader {

    private final ItemGrammar grammar = new ItemGrammar();
    private final List<ILeafNode> leaves;
    private final List<Gap> gaps;
    private final Deque<OpenBlock> open = new ArrayDeque<>();
    private int next;
    private boolean paired;
    private boolean composite;
    private EObject previous;
    private String last;

    /**
     * A reader over the visible leaves of a text.
     *
     * @param gaps the gap before each leaf, and after the last
     */
    ElementReader(List<ILeafNode> leaves, List<Gap> gaps) {
        this.leaves = leaves;
        this.gaps = gaps;
    }

    /**
     * The element with the leaves from {@code from} to before {@code to}, or null when it is better
     * left alone.
     */
    Item read(INode node, int from, int to) {
        open.clear();
        open.push(new OpenBlock(null));
        open.peek().begin(false);
        next = from;
        paired = true;
        previous = null;
        last = "";
        visit(node);
        boolean whole = paired && next == to && open.size() == 1;
        return whole ? open.pop().items().getFirst() : null;
    }

    private void visit(INode node) {
        boolean starts = open.size() > 1 && grammar.startsItem(node.getGrammarElement());
        switch (node) {
            case ILeafNode leaf when leaf.isHidden() -> {}
            case ILeafNode leaf -> {
                if (starts) {
                    open.peek().begin(grammar.kindOf(leaf.getGrammarElement()) == Token.Kind.WORD);
                }
                leaf(leaf);
            }
            case ICompositeNode parent -> {
                if (starts) {
                    open.peek().begin(false);
                }
                composite |= grammar.makesElement(parent.getGrammarElement());
                parent.getChildren().forEach(this::visit);
            }
            default -> throw new IllegalStateException("unknown kind of node: " + node);
        }
    }

    private void leaf(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        var shape = new Token.Shape(grammar.isTight(element, previous), composite);
        var token =
                new Token(
                        grammar.kindOf(element),
                        leaf.getText(),
                        gaps.get(next),
                        gaps.get(next + 1).trailing(),
                        shape);
        composite = false;
        previous = element;
        next++;
        // With one space between them, the name and the number would be read as an amount.
        paired &= isClosed(token) && !(last.equals("Rp") && token.kind() == Token.Kind.NUMBER);
        last = token.text();
        if (token.startsLine()) {
            open.forEach(OpenBlock::markBroken);
        }
        if (token.kind() == Token.Kind.SIGN && token.is("{")) {
            open.push(new OpenBlock(token));
        } else if (token.kind() == Token.Kind.SIGN && token.is("}") && open.size() > 1) {
            var block = open.pop().close(token);
            open.peek().add(block);
        } else {
            paired &= open.peek().add(token);
        }
    }

    /**
     * Whether a text has its closing quote; one without ends with its line, so nothing may follow
     * it there.
     */
    private static boolean isClosed(Token token) {
        if (token.kind() != Token.Kind.TEXT) {
            return true;
        }
        var text = token.text();
        char last = text.charAt(text.length() - 1);
        return text.length() > 1
                && (text.startsWith("\u201C") ? last == '\u201D' : last == '"' || last == '\'')
                && !endsInsideEscape(text);
    }

    private static boolean endsInsideEscape(String text) {
        int slashes = 0;
        while (text.startsWith("\"") && text.charAt(text.length() - 2 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** A block whose closing brace is not read yet. */
    private static final class OpenBlock {

        private final Token brace;
        private final List<Item> items = new ArrayList<>();
        private List<Part> parts;
        private boolean inline = true;

        OpenBlock(Token brace) {
            this.brace = brace;
        }

        void begin(boolean property) {
            parts = new ArrayList<>();
            items.add(new Item(parts, property));
        }

        /** Adds to the item at hand; false when there is none. */
        boolean add(Part part) {
            if (parts != null) {
                parts.add(part);
            }
            return parts != null;
        }

        void markBroken() {
            inline = false;
        }

        List<Item> items() {
            return items;
        }

        Block close(Token end) {
            return new Block(brace, items, end, inline || items.isEmpty());
        }
    }
}
