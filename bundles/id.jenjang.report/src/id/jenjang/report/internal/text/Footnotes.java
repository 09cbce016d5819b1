package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The footnotes of one text. A note stands where it is mentioned, at each mention anew; one that is
 * mentioned nowhere is printed below the text rather than lost.
 */
final class Footnotes {

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private boolean inNote;

    /** The footnotes of a text. */
    Footnotes(Node text) {
        text.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        if (block instanceof FootnoteDefinition definition) {
                            definitions.put(definition.getLabel(), definition);
                        }
                        visitChildren(block);
                    }
                });
    }

    /** Adds the note a reference mentions. */
    void mention(FootnoteReference reference, MarkdownInlines inlines, List<Inline> runs) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition == null || inNote) {
            runs.add(new Inline.Text("[^" + reference.getLabel() + "]"));
            return;
        }
        mentioned.add(reference.getLabel());
        inNote = true;
        runs.add(new Inline.Footnote(content(definition, inlines)));
        inNote = false;
    }

    /** The notes nobody mentions, below the text. */
    List<Block> notes(MarkdownInlines inlines) {
        List<Block> notes = new ArrayList<>();
        definitions.forEach(
                (label, definition) -> {
                    if (!mentioned.contains(label)) {
                        notes.add(new Paragraph(Style.NOTE, content(definition, inlines)));
                    }
                });
        return notes;
    }

    private static List<Inline> content(FootnoteDefinition definition, MarkdownInlines inlines) {
        List<Inline> content = new ArrayList<>();
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.addAll(inlines.ofCell(child));
        }
        return content;
    }
}
