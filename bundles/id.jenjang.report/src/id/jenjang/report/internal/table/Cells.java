package id.jenjang.report.internal.table;

import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;
import java.util.Set;

/** Makes the cells the report's tables are built of. */
public final class Cells {

    /** What stands where there is nothing to print. */
    public static final String NONE = "–";

    private Cells() {}

    /** A header cell. */
    public static Cell header(String text) {
        return new Cell(List.of(Paragraph.of(Style.CELL_HEADER, text)), 1, 1, Align.CENTER);
    }

    /** A body cell; a missing or blank text prints a dash. */
    public static Cell text(String text) {
        return Cell.of(name(text));
    }

    /** A body cell of a figure, which keeps its origin; a blank one prints a dash. */
    public static Cell value(Printed printed) {
        return printed.text().isBlank()
                ? text(null)
                : new Cell(
                        List.of(new Paragraph(Style.CELL, List.of(printed.inline(Set.of())))),
                        1,
                        1,
                        null);
    }

    /** A name as printed; a dash for a missing one. */
    public static String name(String name) {
        return name == null || name.isBlank() ? NONE : name;
    }

    /** A body cell, empty on purpose. */
    public static Cell blank() {
        return new Cell(List.of(), 1, 1, null);
    }

    /** A centred body cell. */
    public static Cell centered(String text) {
        return text(text).aligned(Align.CENTER);
    }

    /** Several texts: one as it is, more as a numbered list, none as a dash. */
    public static Cell list(List<String> texts) {
        if (texts.size() < 2) {
            return text(texts.isEmpty() ? null : texts.getFirst());
        }
        return new Cell(List.of(cellList(texts)), 1, 1, null);
    }

    private static Block cellList(List<String> texts) {
        return new ListBlock(
                ListBlock.Kind.DECIMAL,
                texts.stream().map(t -> List.<Block>of(Paragraph.of(Style.CELL, t))).toList());
    }
}
