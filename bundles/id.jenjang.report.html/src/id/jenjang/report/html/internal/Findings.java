package id.jenjang.report.html.internal;

import id.jenjang.report.html.HtmlOptions;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Knows the findings among a document's table rows: a cell of theirs says nothing but a level, or
 * begins with one in bold.
 */
final class Findings {

    private final HtmlOptions options;
    private final Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> met = new HashSet<>();

    Findings(Document document, HtmlOptions options) {
        this.options = options;
        if (!options.levels().isEmpty()) {
            document.sections().forEach(s -> meet(s.blocks()));
        }
    }

    private void meet(List<Block> blocks) {
        var heading = "";
        for (var block : blocks) {
            if (block instanceof Heading h) {
                heading = h.anchor();
            } else if (block instanceof Table t) {
                var anchor = t.caption() == null ? heading : t.caption().anchor();
                if (anchor.startsWith(options.findingTables())) {
                    meet(t);
                }
            }
        }
    }

    private void meet(Table table) {
        var levels = table.body().stream().map(this::level).filter(Objects::nonNull).toList();
        met.addAll(levels);
        if (!levels.isEmpty()) {
            tables.add(table);
        }
    }

    /** The levels the document's findings have, in the order to offer them. */
    List<String> levels() {
        return options.levels().stream().filter(met::contains).toList();
    }

    /** Whether a table lists findings. */
    boolean in(Table table) {
        return tables.contains(table);
    }

    /** The level of a row in a table of findings; null when it is none. */
    String level(Table.Row row) {
        return row.cells().stream()
                .map(this::level)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String level(Table.Cell cell) {
        if (cell.content().isEmpty()
                || !(cell.content().getFirst() instanceof Paragraph p)
                || p.content().isEmpty()) {
            return null;
        }
        boolean bold =
                p.content().getFirst() instanceof Inline.Text t
                        && t.marks().contains(Inline.Mark.BOLD);
        var word = InlineWriter.plain(bold ? p.content().subList(0, 1) : p.content()).strip();
        var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return options.levels().stream().filter(bare::equalsIgnoreCase).findFirst().orElse(null);
    }
}
