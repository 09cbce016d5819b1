package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Knows the findings among a document's table rows: a cell of theirs says nothing but a level, or
 * begins with one in bold.
 */
final class Findings {

    private final List<String> levels;
    private final Set<String> met = new HashSet<>();

    /**
     * @param levels words for the levels, in the order to offer them
     */
    Findings(Document document, List<String> levels) {
        this.levels = levels;
        if (!levels.isEmpty()) {
            document.sections().stream()
                    .flatMap(s -> s.blocks().stream())
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .forEach(this::meet);
        }
    }

    /** The levels the document's findings have, in the order to offer them. */
    List<String> levels() {
        return levels.stream().filter(met::contains).toList();
    }

    /** Whether a table lists findings. */
    boolean in(Table table) {
        return !met.isEmpty() && table.body().stream().anyMatch(row -> level(row) != null);
    }

    /** The level of a row that is a finding, else null. */
    String level(Table.Row row) {
        if (levels.isEmpty() || row.emphasis()) {
            return null;
        }
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
        return levels.stream().filter(bare::equalsIgnoreCase).findFirst().orElse(null);
    }

    private void meet(Table table) {
        for (var row : table.body()) {
            var level = level(row);
            if (level != null) {
                met.add(level);
            }
        }
    }
}
