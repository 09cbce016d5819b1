package id.jenjang.report.docx.internal.flow;

import id.jenjang.diagram.FontMetrics;
import id.jenjang.report.text.FixedSpaces;
import id.jenjang.report.text.SlashBreaks;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import java.util.List;

/**
 * How wide the text of a cell is, in font units: its longest word, its longest paragraph on one
 * line, and all of it on one line.
 *
 * @param word longest word, leaving out words too long for any column
 * @param line longest paragraph
 * @param all whole text
 */
record CellText(long word, long line, long all) {

    /** No text. */
    static final CellText NONE = new CellText(0, 0, 0);

    /** Where a word may break: spaces, hyphens, and the invisible break after a slash. */
    private static final String BREAKS = "[ \\-\u200b]+";

    private static final int LONGEST_WORD = 24;

    static CellText of(Table.Cell cell, boolean bold) {
        return of(cell.content(), bold);
    }

    private static CellText of(List<Block> blocks, boolean bold) {
        var sum = NONE;
        for (var block : blocks) {
            sum =
                    sum.and(
                            switch (block) {
                                case Paragraph p -> of(p, bold);
                                case ListBlock l ->
                                        l.items().stream()
                                                .map(
                                                        i ->
                                                                of(i, bold)
                                                                        .indented(
                                                                                ListFlow
                                                                                        .stepInTable(
                                                                                                l)))
                                                .reduce(NONE, CellText::and);
                                default -> NONE;
                            });
        }
        return sum;
    }

    private static CellText of(Paragraph paragraph, boolean bold) {
        long word = 0;
        long all = 0;
        for (var inline : FixedSpaces.in(paragraph.content())) {
            var text = text(inline);
            boolean heavy =
                    bold
                            || paragraph.style() == Paragraph.Style.CELL_HEADER
                            || inline.marks().contains(Inline.Mark.BOLD);
            all += FontMetrics.sans().units(text, heavy);
            for (var part : text.split(BREAKS)) {
                word =
                        part.length() > LONGEST_WORD
                                ? word
                                : Math.max(word, FontMetrics.sans().units(part, heavy));
            }
        }
        return new CellText(word, all, all);
    }

    private static String text(Inline inline) {
        return switch (inline) {
            case Inline.Reference r -> r.text();
            case Inline.LineBreak b -> "";
            default -> SlashBreaks.in(inline.text());
        };
    }

    /** With an indent in twips, as units of 9.5 point text. */
    private CellText indented(int step) {
        long indent = (long) step * FontMetrics.UNITS_PER_EM / 190;
        return new CellText(word + indent, line + indent, all);
    }

    private CellText and(CellText other) {
        return new CellText(
                Math.max(word, other.word), Math.max(line, other.line), all + other.all);
    }
}
