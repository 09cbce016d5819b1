package id.jenjang.report.internal.table;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;
import java.util.stream.Stream;

/** Cells of several lines, so that the lines of neighbouring cells belong together. */
final class Lines {

    private Lines() {}

    /**
     * A cell with a paragraph per text; a missing text prints a dash, and so does a cell without
     * any.
     */
    static Cell of(Stream<String> texts) {
        List<Block> lines =
                texts.map(Cells::name).<Block>map(t -> Paragraph.of(Style.CELL, t)).toList();
        return lines.isEmpty() ? Cells.text(null) : new Cell(lines, 1, 1, null);
    }
}
