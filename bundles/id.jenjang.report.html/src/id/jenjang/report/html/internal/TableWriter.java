package id.jenjang.report.html.internal;

import id.jenjang.report.html.internal.Grid.Slot;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes tables. A table with lines stands in a box of its own that scrolls when the screen is too
 * narrow; its header cells, group titles and row names are marked as such for those who hear it.
 */
final class TableWriter {

    /** A table narrower than this, in em, fits every screen but a phone's. */
    private static final double ALWAYS_FITS = 48;

    private final Markup out;
    private final BlockWriter blocks;
    private final Anchors anchors;
    private final Texts texts;
    private final Findings findings;
    private final FindingFilter filter;

    TableWriter(Page page, BlockWriter blocks) {
        this.out = page.out();
        this.blocks = blocks;
        this.anchors = page.anchors();
        this.texts = page.texts();
        this.findings = page.findings();
        this.filter = new FindingFilter(page);
    }

    void write(Table table) {
        boolean empty = table.header().isEmpty() && table.body().isEmpty();
        if (table.columns().isEmpty() || empty) {
            captionAlone(table.caption());
        } else if (table.ruled()) {
            ruled(table);
        } else {
            layout(table);
        }
    }

    private void captionAlone(Caption caption) {
        if (caption != null) {
            out.block("p", "id", anchors.claim(caption), "class", "caption");
            captionText(caption);
            out.close();
        }
    }

    private void ruled(Table table) {
        if (findings.in(table)) {
            filter.write();
        }
        int columns = table.columns().size();
        var header = Grid.place(table.header(), columns);
        var body = Grid.place(table.body(), columns);
        var measure =
                new TableMeasure(columns, Stream.concat(header.stream(), body.stream()).toList());
        var caption = table.caption();
        var id = caption == null ? null : anchors.claim(caption);
        var captionId = id == null ? null : id + "-judul";
        box(id, captionId, measure.least() > ALWAYS_FITS);
        boolean wide = blocks.onWidePaper();
        var shares = measure.shares(wide);
        out.block(
                "table",
                "class",
                style(measure.step(wide), !shares.isEmpty(), findings.in(table)),
                "style",
                "--least:" + Math.round(measure.least()));
        if (caption != null) {
            out.block("caption", "id", captionId).open("span");
            captionText(caption);
            out.close().close();
        }
        if (!shares.isEmpty()) {
            columns(shares);
        }
        header(header);
        body(table, body);
        out.closeBlock().closeBlock();
    }

    private static String style(int step, boolean squeezed, boolean listsFindings) {
        var styles =
                Stream.of(
                                step > 0 ? "step-" + step : "",
                                squeezed ? "squeezed" : "",
                                listsFindings ? "findings" : "")
                        .filter(style -> !style.isEmpty())
                        .collect(Collectors.joining(" "));
        return styles.isEmpty() ? null : styles;
    }

    private void box(String id, String captionId, boolean scrolls) {
        out.block(
                "div",
                "class",
                "scroll",
                "id",
                id,
                "role",
                "region",
                "aria-labelledby",
                captionId,
                "aria-label",
                captionId == null ? texts.text("table") : null,
                "tabindex",
                scrolls ? "0" : null);
    }

    private void columns(List<String> shares) {
        out.block("colgroup");
        shares.forEach(share -> out.single("col", "style", "width:" + share));
        out.close();
    }

    private void captionText(Caption caption) {
        out.open("strong").text(InlineWriter.set(caption.label())).close().text(" ");
        InlineWriter.set(caption.text(), out);
    }

    private void header(List<List<Slot>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.block("thead");
        for (var row : rows) {
            out.block("tr");
            row.forEach(slot -> cell("th", slot, "scope", "col"));
            out.close();
        }
        out.closeBlock();
    }

    private void body(Table table, List<List<Slot>> rows) {
        var look = new Look(table, nameColumn(table), findings.in(table));
        out.block("tbody");
        for (int i = 0; i < rows.size(); i++) {
            boolean title = isTitle(table, rows.get(i), table.body().get(i));
            if (title && i > 0) {
                out.closeBlock().block("tbody");
            }
            row(look, table.body().get(i), rows.get(i), title);
        }
        out.closeBlock();
    }

    /** What the body rows of a table have in common. */
    private record Look(Table table, int nameColumn, boolean listsFindings) {

        private boolean names(Slot slot) {
            return nameColumn >= 0 && slot.covers(nameColumn) && slot.cell() != null;
        }
    }

    private void row(Look look, Table.Row row, List<Slot> slots, boolean title) {
        var level = look.listsFindings() ? findings.level(row) : null;
        out.block("tr", "class", row.emphasis() ? "emphasis" : null, "data-level", level);
        for (var slot : slots) {
            var align = align(look.table(), slot);
            if (title || look.names(slot)) {
                cell("th", slot, "scope", title ? "rowgroup" : "row", "class", align);
            } else {
                cell("td", slot, "class", align);
            }
        }
        out.close();
    }

    /** A row of one bold cell over the whole width is the title of the rows below it. */
    private static boolean isTitle(Table table, List<Slot> slots, Table.Row row) {
        return row.emphasis()
                && slots.size() == 1
                && slots.getFirst().columns() == table.columns().size();
    }

    /**
     * The column whose cells name their rows: the first one set flush left, when others hold
     * figures; -1 when there is none.
     */
    private static int nameColumn(Table table) {
        int first = -1;
        boolean figures = false;
        for (int i = 0; i < table.columns().size(); i++) {
            boolean left = table.columns().get(i).align() == Align.LEFT;
            first = left && first < 0 ? i : first;
            figures |= !left && first >= 0;
        }
        return figures && !table.header().isEmpty() ? first : -1;
    }

    private static String align(Table table, Slot slot) {
        var own = slot.cell() == null ? null : slot.cell().align();
        return switch (own == null ? table.columns().get(slot.column()).align() : own) {
            case LEFT -> null;
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }

    private void layout(Table table) {
        captionAlone(table.caption());
        out.block("table", "class", "layout", "role", "presentation");
        int sum = table.columns().stream().mapToInt(Table.Column::width).sum();
        columns(
                table.columns().stream()
                        .map(c -> c.width() * 100 / Math.max(1, sum) + "%")
                        .toList());
        out.block("tbody");
        layoutRows(table, table.header());
        layoutRows(table, table.body());
        out.closeBlock().closeBlock();
    }

    private void layoutRows(Table table, List<Table.Row> rows) {
        var placed = Grid.place(rows, table.columns().size());
        for (int i = 0; i < rows.size(); i++) {
            out.block("tr", "class", rows.get(i).emphasis() ? "emphasis" : null);
            placed.get(i).forEach(slot -> cell("td", slot, "class", align(table, slot)));
            out.close();
        }
    }

    private void cell(String element, Slot slot, String... attributes) {
        var all = new String[attributes.length + 4];
        all[0] = "colspan";
        all[1] = slot.columns() > 1 ? Integer.toString(slot.columns()) : null;
        all[2] = "rowspan";
        all[3] = slot.rows() > 1 ? Integer.toString(slot.rows()) : null;
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        out.open(element, all);
        if (slot.cell() != null) {
            content(slot.cell().content());
        }
        out.close();
    }

    /** A single paragraph needs no element of its own. */
    private void content(List<Block> content) {
        if (content.size() == 1
                && content.getFirst() instanceof Paragraph p
                && p.style() != Paragraph.Style.CENTERED) {
            blocks.inlines().write(p.content());
        } else {
            blocks.write(content);
        }
    }
}
