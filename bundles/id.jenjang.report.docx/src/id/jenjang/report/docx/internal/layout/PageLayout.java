package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.FlowBlock;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.FlowTable;
import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.tree.PageSetup.PageNumbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the page of every bookmark by laying the document out as a word processor would: lines,
 * spacing, widows and orphans, paragraphs and rows kept together, repeated header rows, sections
 * with their own numbering.
 */
public final class PageLayout {

    private final Map<String, String> labels = new HashMap<>();
    private final List<String> pages = new ArrayList<>();
    private int number;

    private PageLayout() {}

    /** Lays out a document. */
    public static PageNumbers of(List<FlowSection> sections) {
        var layout = new PageLayout();
        sections.forEach(layout::section);
        return new PageNumbers(layout.labels, layout.pages);
    }

    private void section(FlowSection section) {
        if (section.setup().restart()) {
            number = 0;
        }
        var column =
                new PageColumn(
                        section.paper().textHeight(), () -> turn(section.setup().numbering()));
        var blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            place(blocks, i, section.paper().textWidth(), column);
        }
    }

    private void turn(PageNumbering numbering) {
        number++;
        pages.add(SheetLabels.label(numbering, number));
    }

    private void place(List<FlowBlock> blocks, int i, int width, PageColumn column) {
        switch (blocks.get(i)) {
            case FlowParagraph p -> {
                if (p.format().pageBreak()) {
                    column.breakPage();
                }
                beginChain(blocks, i, p.format().before(), width, column);
                var notes = NoteMeasure.of(p.spans(), width);
                int page = pages.size();
                notes.reserve(column);
                column.place(ParagraphMeasure.of(p, width), p.format().keepLines());
                if (pages.size() > page) {
                    notes.reserve(column);
                }
                mark(p.spans());
            }
            case FlowTable t -> {
                beginChain(blocks, i, 0, width, column);
                new TablePlacement(t, column).place();
            }
        }
    }

    private static void beginChain(
            List<FlowBlock> blocks, int i, int before, int width, PageColumn column) {
        boolean begins = i == 0 || !keepsNext(blocks.get(i - 1));
        if (begins && keepsNext(blocks.get(i))) {
            column.require(before, new KeepChain(blocks, width).height(i));
        }
    }

    private static boolean keepsNext(FlowBlock block) {
        return switch (block) {
            case FlowParagraph p -> p.format().keepNext();
            case FlowTable t -> t.keptWithNext();
        };
    }

    private void mark(List<Span> spans) {
        for (var span : spans) {
            if (span instanceof Span.Bookmark bookmark) {
                labels.put(bookmark.name(), pages.getLast());
            }
        }
    }
}
