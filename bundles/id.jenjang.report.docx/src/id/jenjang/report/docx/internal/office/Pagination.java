package id.jenjang.report.docx.internal.office;

import id.jenjang.report.docx.internal.flow.FlowBlock;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.FlowTable;
import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.docx.internal.layout.PageLayout;
import id.jenjang.report.docx.internal.layout.PageNumbers;
import id.jenjang.report.docx.internal.layout.SheetLabels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Where the page numbers of a file come from: our own layout, or the places an office program found
 * in a copy whose sections begin with a bookmark of their own.
 */
public final class Pagination {

    /** Our own layout. */
    public static final Pagination OWN = new Pagination(false, null);

    /** Our own layout, and a bookmark where each section begins: the copy to be measured. */
    public static final Pagination MARKED = new Pagination(true, null);

    private static final String MARK = "jenjang_awal_";

    private final boolean marked;
    private final PdfPlaces places;

    private Pagination(boolean marked, PdfPlaces places) {
        this.marked = marked;
        this.places = places;
    }

    /** The places found in the marked copy. */
    public static Pagination measured(PdfPlaces places) {
        return new Pagination(false, places);
    }

    /** The sections as they are to be written. */
    public List<FlowSection> sections(List<FlowSection> sections) {
        if (!marked) {
            return sections;
        }
        var out = new ArrayList<FlowSection>();
        for (var section : sections) {
            var blocks = new ArrayList<>(section.blocks());
            blocks.set(
                    0, marked(blocks.getFirst(), new Span.Bookmark(MARK + out.size(), List.of())));
            out.add(new FlowSection(section.setup(), section.paper(), blocks));
        }
        return out;
    }

    private static FlowBlock marked(FlowBlock block, Span.Bookmark mark) {
        return switch (block) {
            case FlowParagraph p -> p.with(mark, true);
            case FlowTable t -> {
                var rows = new ArrayList<>(t.rows());
                var row = rows.getFirst();
                var cells = new ArrayList<>(row.cells());
                var cell = cells.getFirst();
                var content = new ArrayList<>(cell.content());
                content.set(0, marked(content.getFirst(), mark));
                cells.set(
                        0,
                        new FlowTable.Cell(
                                cell.column(),
                                cell.columnSpan(),
                                cell.merge(),
                                cell.rowSpan(),
                                content,
                                cell.fill()));
                rows.set(0, new FlowTable.Row(cells, row.header(), row.splittable()));
                yield new FlowTable(t.columns(), rows, t.ruled(), t.title(), t.style());
            }
        };
    }

    /** The page numbers of a document's bookmarks. */
    public PageNumbers numbers(List<FlowSection> sections) {
        var own = PageLayout.of(sections);
        if (places == null) {
            return own;
        }
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < sections.size(); i++) {
            int before = starts.isEmpty() ? 0 : starts.getLast();
            starts.add(Math.max(before, places.sheet(MARK + i).orElse(before)));
        }
        var sheets = SheetLabels.of(sections, starts, places.count());
        var labels = new HashMap<>(own.labels());
        labels.replaceAll(
                (bookmark, label) -> {
                    var sheet = places.sheet(bookmark);
                    return sheet.isPresent() ? sheets.get(sheet.getAsInt()) : label;
                });
        return new PageNumbers(labels, sheets);
    }

    /**
     * Whether the places tell where every section begins. The first one begins on the first sheet;
     * its mark is gone when a template has a cover of its own.
     */
    public static boolean complete(PdfPlaces places, int sections) {
        for (int i = 1; i < sections; i++) {
            if (places.sheet(MARK + i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
