package id.jenjang.dsl.internal.format;

import id.jenjang.dsl.FormattedText.Untouched;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the nodes of a parsed text into items, blocks and tokens, every comment with the token it
 * belongs to.
 */
public final class LayoutReader {

    private static final String MARK = "\uFEFF";

    private final String text;
    private final List<ILeafNode> leaves = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final BitSet stepped = new BitSet();
    private final List<Item> items = new ArrayList<>();
    private final List<Untouched> untouched = new ArrayList<>();

    public LayoutReader(String text) {
        this.text = text;
    }

    /** The layout tree of the text this reader was made for; to be asked once. */
    public LayoutTree read(IParseResult parsed) {
        ICompositeNode root = parsed.getRootNode();
        readGaps(root);
        var broken = brokenParts(parsed, root);
        var elements = new ElementReader(leaves, gaps);
        var raw = new RawRange();
        int from = 0;
        for (INode child : root.getChildren()) {
            int to = endOf(child, from);
            if (to == from) {
                continue;
            }
            int skipped = stepped.nextSetBit(from);
            boolean whole =
                    child instanceof ICompositeNode
                            && !broken.contains(child)
                            && !broken.contains(root)
                            && (skipped < 0 || skipped >= to);
            var item = whole ? elements.read(child, from, to) : null;
            if (item == null) {
                raw.add(from, to);
            } else {
                raw.flush();
                items.add(item);
            }
            from = to;
        }
        raw.flush();
        var end = new Token(Token.Kind.SIGN, "", gaps.getLast(), List.of(), Token.Shape.PLAIN);
        return new LayoutTree(items, end, untouched, lineEnd(), text.startsWith(MARK) ? MARK : "");
    }

    private void readGaps(ICompositeNode root) {
        var gap = new GapReader(true);
        int lineStart = 0;
        for (ILeafNode leaf : root.getLeafNodes()) {
            var word = leaf.getText();
            int column = leaf.getOffset() - lineStart;
            if (leaf.isHidden() && isComment(word)) {
                gap.comment(word, column);
            } else if (leaf.isHidden() && isSpace(word)) {
                gap.space(word);
            } else {
                // A token the parser stepped over to mend a mistake is hidden from it, not from the
                // formatter.
                stepped.set(leaves.size(), leaf.isHidden());
                gaps.add(gap.gap());
                leaves.add(leaf);
                columns.add(column);
                gap = new GapReader(false);
            }
            int lineEnd = Math.max(word.lastIndexOf('\n'), word.lastIndexOf('\r'));
            lineStart = lineEnd < 0 ? lineStart : leaf.getOffset() + lineEnd + 1;
        }
        gaps.add(gap.gap());
    }

    private static boolean isComment(String word) {
        return word.startsWith("//")
                || word.startsWith("/*") && word.endsWith("*/") && word.length() > 3;
    }

    private static boolean isSpace(String word) {
        return word.chars()
                .allMatch(c -> Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF');
    }

    private static Set<INode> brokenParts(IParseResult parsed, ICompositeNode root) {
        var broken = new HashSet<INode>();
        for (INode error : parsed.getSyntaxErrors()) {
            INode part = error;
            while (part != root && part.getParent() != root) {
                part = part.getParent();
            }
            broken.add(part);
        }
        return broken;
    }

    /** The index after the last token of a child of the root. */
    private int endOf(INode child, int from) {
        int end = child.getTotalEndOffset();
        int to = from;
        while (to < leaves.size() && leaves.get(to).getOffset() < end) {
            to++;
        }
        return to;
    }

    private String lineEnd() {
        int windows = 0;
        int unix = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                windows++;
            } else {
                unix++;
            }
        }
        return windows > unix ? "\r\n" : "\n";
    }

    /** Neighbouring parts that are left alone, which become one item. */
    private final class RawRange {

        private int from;
        private int to;

        void add(int first, int end) {
            from = to == 0 ? first : from;
            to = end;
        }

        void flush() {
            if (to == 0) {
                return;
            }
            int start = leaves.get(from).getOffset();
            int end = leaves.get(to - 1).getEndOffset();
            var raw = text.substring(start, end);
            var token =
                    new Token(
                            Token.Kind.RAW,
                            raw,
                            gaps.get(from),
                            gaps.get(to).trailing(),
                            Token.Shape.PLAIN);
            boolean commented = !token.before().isEmpty();
            items.add(
                    Item.raw(
                            token,
                            commented ? token.before().getFirst().column() : columns.get(from)));
            untouched.add(new Untouched(start, end - start, leaves.get(from).getStartLine()));
            to = 0;
        }
    }
}
