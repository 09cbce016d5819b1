package id.jenjang.dsl.internal.format;

import id.jenjang.dsl.FormattedText.Untouched;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/** Reads the nodes of a parsed text into items, blocks and tokens, every comment with the token it belongs to. */
public final class LayoutReader {

    private static final String MARK = "\uFEFF";

    private final String text;
    private final List<ILeafNode> leaves = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
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
            var item = broken.contains(child) || broken.contains(root) ? null : elements.read(child, from, to);
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
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden()) {
                gaps.add(gap.gap());
                leaves.add(leaf);
                gap = new GapReader(false);
            } else if (leaf.getText().startsWith("/")) {
                gap.comment(leaf.getText(), columnOf(leaf.getOffset()));
            } else {
                gap.space(leaf.getText());
            }
        }
        gaps.add(gap.gap());
    }

    private int columnOf(int offset) {
        int lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        return offset - lineStart;
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
            items.add(new Item(
                    List.of(new Token(
                            Token.Kind.RAW, raw, gaps.get(from), gaps.get(to).trailing(), Token.Shape.PLAIN)),
                    false));
            untouched.add(new Untouched(start, end - start, leaves.get(from).getStartLine()));
            to = 0;
        }
    }
}
