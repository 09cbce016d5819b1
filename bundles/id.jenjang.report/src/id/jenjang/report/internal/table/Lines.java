package id.jenjang.report.internal.table;

import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cells of several lines, so that the lines of neighbouring cells belong together. */
final class Lines {

    private Lines() {}

    /**
     * A cell with a paragraph per text; a missing text prints a dash, and so does a cell without
     * any.
     */
    static Cell of(Stream<String> texts) {
        return cell(texts.map(Cells::name).map(Printed::plain));
    }

    /** A cell with a paragraph per figure, each with its origin; a dash without any. */
    static Cell values(Stream<Printed> figures) {
        return cell(figures);
    }

    private static Cell cell(Stream<Printed> texts) {
        List<Block> lines =
                texts.map(t -> List.of(t.inline(Set.of())))
                        .<Block>map(runs -> new Paragraph(Style.CELL, runs))
                        .toList();
        return lines.isEmpty() ? Cells.text(null) : new Cell(lines, 1, 1, null);
    }
}
