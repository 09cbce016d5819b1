package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the inline content of a Markdown node into runs; neighbouring runs of equal emphasis are
 * joined. HTML is text, but for line ends and for comments, which are not meant to be read.
 */
final class MarkdownInlines {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?://|mailto:).+");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>");
    private static final String COMMENT = "<!--";

    private final Footnotes footnotes;
    private final LiveFigures figures;

    MarkdownInlines(Footnotes footnotes, LiveFigures figures) {
        this.figures = figures;
        this.footnotes = footnotes;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** The runs of a node's children; pictures are left to whoever prints the block. */
    List<Inline> of(Node parent) {
        List<Inline> runs = new ArrayList<>();
        children(parent, Set.of(), runs);
        return runs;
    }

    /** The runs of a table cell, where a picture can only be named. */
    List<Inline> ofCell(Node parent) {
        List<Inline> runs = of(parent);
        for (Image image : MarkdownPictures.in(parent)) {
            append("[" + image.getDestination() + "]", Set.of(), runs);
        }
        return runs;
    }

    /** The text of a node's children without emphasis. */
    String plain(Node parent) {
        var text = new StringBuilder();
        of(parent).forEach(inline -> text.append(inline.text()));
        return text.toString().strip();
    }

    private void children(Node parent, Set<Mark> marks, List<Inline> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, marks, runs);
        }
    }

    private void add(Node node, Set<Mark> marks, List<Inline> runs) {
        switch (node) {
            case Text text -> append(text.getLiteral(), marks, runs);
            case Code code -> append(code.getLiteral(), marks, runs);
            case SoftLineBreak line -> append(" ", marks, runs);
            case HardLineBreak line -> runs.add(new Inline.LineBreak());
            case Emphasis emphasis -> children(emphasis, with(marks, Mark.ITALIC), runs);
            case StrongEmphasis strong -> children(strong, with(marks, Mark.BOLD), runs);
            case FootnoteReference reference -> footnotes.mention(reference, this, runs);
            case HtmlInline html -> html(html.getLiteral(), marks, runs);
            case Link link -> link(link, marks, runs);
            case Image image -> {}
            default -> children(node, marks, runs);
        }
    }

    private void link(Link link, Set<Mark> marks, List<Inline> runs) {
        List<Inline> shown = new ArrayList<>();
        children(link, marks, shown);
        if (OUTSIDE.matcher(link.getDestination()).matches()) {
            runs.add(new Inline.Link(link.getDestination(), shown));
        } else {
            runs.addAll(shown);
        }
    }

    private void html(String literal, Set<Mark> marks, List<Inline> runs) {
        if (LINE_END.matcher(literal).matches()) {
            runs.add(new Inline.LineBreak());
        } else if (!literal.startsWith(COMMENT)) {
            append(literal, marks, runs);
        }
    }

    private void append(String text, Set<Mark> marks, List<Inline> runs) {
        figures.runs(text, marks).forEach(run -> append(run, runs));
    }

    private static void append(Inline run, List<Inline> runs) {
        if (run instanceof Inline.Text text
                && !runs.isEmpty()
                && runs.getLast() instanceof Inline.Text last
                && last.marks().equals(run.marks())) {
            runs.set(runs.size() - 1, new Inline.Text(last.text() + text.text(), run.marks()));
        } else {
            runs.add(run);
        }
    }

    private static Set<Mark> with(Set<Mark> marks, Mark mark) {
        var all = EnumSet.of(mark);
        all.addAll(marks);
        return all;
    }
}
