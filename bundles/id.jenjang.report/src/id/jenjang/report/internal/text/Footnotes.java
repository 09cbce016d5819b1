package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of one text, numbered in the order of their first mention and printed as notes
 * below the text.
 */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();

    /** The mark of a mention, for example "1)". */
    String mark(String label) {
        return numbers.computeIfAbsent(label, key -> numbers.size() + 1) + ")";
    }

    void define(FootnoteDefinition definition) {
        definitions.put(definition.getLabel(), definition);
    }

    /** Notes of all mentioned footnotes that are defined. */
    List<Block> notes(MarkdownInlines inlines) {
        List<Block> notes = new ArrayList<>();
        numbers.forEach(
                (label, number) -> {
                    FootnoteDefinition definition = definitions.get(label);
                    if (definition != null) {
                        List<Inline> content = new ArrayList<>();
                        content.add(new Inline.Text(number + ") "));
                        for (Node child = definition.getFirstChild();
                                child != null;
                                child = child.getNext()) {
                            content.addAll(inlines.of(child));
                        }
                        notes.add(new Paragraph(Style.NOTE, content));
                    }
                });
        return notes;
    }
}
