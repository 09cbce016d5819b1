package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.flow.FlowTable.Cell;
import id.jenjang.report.docx.internal.flow.FlowTable.Merge;
import id.jenjang.report.image.ImageFile;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Emblem;
import id.jenjang.report.tree.Letterhead;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a letterhead as centred lines above a rule; an emblem stands to their left, and as much room
 * stays free to their right, so that the lines keep the middle of the page.
 */
final class LetterheadFlow {

    private static final int SIDE = 1500;
    private static final double EMBLEM_WIDTH = 62;
    private static final double EMBLEM_HEIGHT = 72;
    private static final double COVER_EMBLEM = 110;

    private LetterheadFlow() {}

    static List<FlowBlock> blocks(Letterhead letterhead, int width) {
        var lines = lines(letterhead);
        var out = new ArrayList<FlowBlock>();
        if (letterhead.logo().isPresent() && width > 4 * SIDE) {
            out.add(beside(letterhead.logo().get(), letterhead.agency(), lines, width));
        } else {
            out.addAll(lines);
        }
        out.add(FlowParagraph.of(WordStyle.LETTERHEAD_RULE, List.of()));
        return out;
    }

    /** The emblem of a cover. */
    static FlowBlock emblem(Emblem emblem) {
        return picture(
                WordStyle.COVER_EMBLEM,
                Drawn.Photo.within(emblem.file(), COVER_EMBLEM, COVER_EMBLEM),
                emblem.alternative());
    }

    private static List<FlowBlock> lines(Letterhead letterhead) {
        var out = new ArrayList<FlowBlock>();
        letterhead.above().forEach(l -> out.add(line(WordStyle.LETTERHEAD, l)));
        out.add(line(WordStyle.LETTERHEAD_AGENCY, letterhead.agency()));
        letterhead.address().forEach(l -> out.add(line(WordStyle.LETTERHEAD_ADDRESS, l)));
        return out;
    }

    private static FlowTable beside(
            ImageFile logo, String agency, List<FlowBlock> lines, int width) {
        var drawn = Drawn.Photo.within(logo, EMBLEM_WIDTH, EMBLEM_HEIGHT);
        var cells =
                List.of(
                        cell(0, List.of(picture(WordStyle.LETTERHEAD_EMBLEM, drawn, agency))),
                        cell(1, lines),
                        cell(2, List.of(line(WordStyle.LETTERHEAD_ADDRESS, ""))));
        return new FlowTable(
                List.of(SIDE, width - 2 * SIDE, SIDE),
                List.of(new FlowTable.Row(cells, false, false)),
                false,
                "",
                WordStyle.LETTERHEAD_ADDRESS);
    }

    private static Cell cell(int column, List<FlowBlock> content) {
        return new Cell(column, 1, Merge.NONE, 1, content, "");
    }

    private static FlowParagraph picture(WordStyle style, Drawn drawn, String name) {
        var clean = PlainText.of(name);
        return FlowParagraph.of(style, List.of(new Span.Picture(drawn, clean, clean)));
    }

    private static FlowBlock line(WordStyle style, String text) {
        return FlowParagraph.of(style, PlainText.of(text));
    }
}
