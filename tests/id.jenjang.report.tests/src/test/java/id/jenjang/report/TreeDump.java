package id.jenjang.report;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.Ground;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Emblem;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.FreeArea;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a document tree as readable text, one line per block, row or box, so that golden files can
 * be read and reviewed. Spans print as {@code {columns x rows}}, emphasis as Markdown, references
 * as {@code [label]}.
 */
public final class TreeDump {

    private final StringBuilder text = new StringBuilder();

    public static String of(Document document) {
        var dump = new TreeDump();
        dump.info(document.info());
        document.sections().forEach(dump::section);
        return dump.text.toString();
    }

    public static String of(List<? extends Block> blocks) {
        var dump = new TreeDump();
        blocks.forEach(block -> dump.block(0, block));
        return dump.text.toString();
    }

    private void info(DocumentInfo info) {
        line(
                0,
                "document %s | %s | %s | %d | %s"
                        .formatted(
                                info.title(),
                                info.subject(),
                                info.agency(),
                                info.year(),
                                info.language()));
        info.draft()
                .ifPresent(
                        draft -> {
                            line(0, draft.mark() + ": " + draft.reason());
                            draft.findings().forEach(finding -> line(1, finding));
                        });
    }

    private void line(int indent, String line) {
        text.append("  ".repeat(indent)).append(line.stripTrailing()).append('\n');
    }

    private void section(Section section) {
        PageSetup setup = section.setup();
        line(0, "");
        line(
                0,
                "==== "
                        + setup.orientation()
                        + " "
                        + setup.numbering()
                        + (setup.restart() ? " from 1" : "")
                        + " | "
                        + setup.header());
        section.blocks().forEach(block -> block(0, block));
    }

    private void block(int indent, Block block) {
        switch (block) {
            case Heading heading ->
                    line(
                            indent,
                            "#".repeat(heading.level())
                                    + " "
                                    + (heading.numbered() ? heading.number() + " " : "")
                                    + heading.text()
                                    + " @"
                                    + heading.anchor());
            case Paragraph paragraph ->
                    line(indent, paragraph.style() + ": " + inlines(paragraph.content()));
            case ListBlock list -> list(indent, list);
            case Table table -> table(indent, table);
            case Figure figure -> figure(indent, figure);
            case Contents contents -> {
                line(indent, "CONTENTS " + contents.kind());
                contents.entries()
                        .forEach(
                                e ->
                                        line(
                                                indent + 1,
                                                e.label() + " | " + e.text() + " @" + e.anchor()));
            }
            case SignatureBlock signatures -> signatures(indent, signatures);
            case Letterhead letterhead ->
                    line(
                            indent,
                            "LETTERHEAD "
                                    + String.join(" / ", letterhead.above())
                                    + " | "
                                    + letterhead.agency()
                                    + " | "
                                    + String.join(" / ", letterhead.address()));
            case Emblem emblem ->
                    line(indent, "EMBLEM " + emblem.file() + " | " + emblem.alternative());
            case FreeArea area -> line(indent, "AREA " + area.key() + " | " + area.title());
            case PageBreak pageBreak -> line(indent, "PAGE BREAK");
        }
    }

    private void list(int indent, ListBlock list) {
        int number = list.start() - 1;
        for (List<Block> item : list.items()) {
            number++;
            String mark =
                    switch (list.kind()) {
                        case BULLET, OUTLINE -> "-";
                        case DECIMAL -> number + ".";
                        case ALPHA -> (char) ('a' + number - 1) + ".";
                    };
            String first = item.isEmpty() ? "" : oneLine(item.getFirst());
            line(indent, mark + " " + first);
            item.stream().skip(1).forEach(block -> block(indent + 1, block));
        }
    }

    private void table(int indent, Table table) {
        String columns =
                table.columns().stream()
                        .map(
                                c ->
                                        c.width()
                                                + c.align()
                                                        .name()
                                                        .substring(0, 1)
                                                        .toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(" "));
        String caption =
                table.caption() == null
                        ? "-"
                        : table.caption().label()
                                + " "
                                + table.caption().text()
                                + " @"
                                + table.caption().anchor();
        line(indent, (table.ruled() ? "TABLE " : "LAYOUT ") + caption + " (" + columns + ")");
        table.header().forEach(row -> line(indent + 1, "H " + row(row)));
        table.body().forEach(row -> line(indent + 1, (row.emphasis() ? "* " : "  ") + row(row)));
    }

    private static String row(Row row) {
        return row.cells().stream().map(TreeDump::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Cell cell) {
        String span =
                cell.columnSpan() == 1 && cell.rowSpan() == 1
                        ? ""
                        : "{" + cell.columnSpan() + "x" + cell.rowSpan() + "} ";
        return span
                + cell.content().stream()
                        .map(TreeDump::oneLine)
                        .collect(Collectors.joining(" // "));
    }

    private static String oneLine(Block block) {
        return switch (block) {
            case Paragraph paragraph -> inlines(paragraph.content());
            case ListBlock list -> {
                List<String> items = new ArrayList<>();
                for (List<Block> item : list.items()) {
                    items.add(
                            (items.size() + 1)
                                    + ". "
                                    + item.stream()
                                            .map(TreeDump::oneLine)
                                            .collect(Collectors.joining(" // ")));
                }
                yield String.join(" ", items);
            }
            default -> block.getClass().getSimpleName();
        };
    }

    private void figure(int indent, Figure figure) {
        line(
                indent,
                "FIGURE "
                        + figure.caption().label()
                        + " "
                        + figure.caption().text()
                        + " @"
                        + figure.caption().anchor());
        line(indent + 1, "alternative: " + figure.alternative());
        picture(indent + 1, figure.picture());
    }

    private void picture(int indent, Figure.Picture picture) {
        switch (picture) {
            case Figure.BoxTree tree -> box(indent, tree.root());
            case Figure.Image image -> line(indent, "IMAGE " + image.file());
            case Figure.Chart chart -> chart(indent, chart);
            case Figure.Drawing drawing -> drawing(indent, drawing.graph());
            case Figure.Outline outline -> {
                picture(indent, outline.drawn());
                line(indent, "OUTLINE");
                outline.items().forEach(item -> item(indent + 1, item));
            }
        }
    }

    private void drawing(int indent, Graph graph) {
        for (var node : graph.nodes()) {
            line(indent + node.level(), node.id() + " [" + node.title() + "] " + node.text());
            for (var strip : node.strips()) {
                line(indent + node.level() + 1, "| " + strip.text() + mark(strip.mark()));
            }
        }
        line(
                indent,
                graph.edges().stream()
                        .map(e -> e.from() + ">" + e.to())
                        .collect(Collectors.joining(" ", "edges ", "")));
        line(
                indent,
                graph.legend().stream()
                        .map(k -> k.text() + "=" + k.ground())
                        .collect(Collectors.joining("; ", "legend ", "")));
    }

    private static String mark(Ground mark) {
        return mark == null ? "" : " #" + mark;
    }

    private void item(int indent, Figure.Item item) {
        String note = item.note().isEmpty() ? "" : " (" + item.note() + ")";
        line(indent, "[" + item.title() + "] " + item.name() + note);
        for (var measure : item.measures()) {
            line(indent + 1, "| " + measure.text());
        }
        item.children().forEach(child -> item(indent + 1, child));
    }

    private void chart(int indent, Figure.Chart chart) {
        line(indent, chart.kind() + " (" + chart.unit() + ") " + chart.categories());
        for (Figure.Series series : chart.series()) {
            line(
                    indent,
                    series.name()
                            + ": "
                            + series.points().stream()
                                    .map(TreeDump::point)
                                    .collect(Collectors.joining(" | ")));
        }
    }

    /** A point's label, and its number where the label does not tell it. */
    private static String point(Figure.Point point) {
        return point.isGap()
                ? "gap"
                : point.label() + " (" + point.value().stripTrailingZeros().toPlainString() + ")";
    }

    private void box(int indent, Figure.Box box) {
        line(indent, "[" + box.title() + "] " + box.text());
        box.children().forEach(child -> box(indent + 1, child));
    }

    private void signatures(int indent, SignatureBlock block) {
        line(indent, "SIGNATURES " + block.place());
        block.signatures()
                .forEach(
                        s ->
                                line(
                                        indent + 1,
                                        s.role().replace("\n", " / ")
                                                + " | "
                                                + s.name()
                                                + " | "
                                                + s.rank()
                                                + " | "
                                                + s.nip()));
    }

    private static String inlines(List<Inline> content) {
        return content.stream()
                .map(
                        inline ->
                                switch (inline) {
                                    case Inline.Text run -> run(run);
                                    case Inline.Value value -> run(value);
                                    case Inline.Reference reference -> "[" + reference.text() + "]";
                                    case Inline.LineBreak lineBreak -> "⏎";
                                    case Inline.Footnote note ->
                                            "[^" + inlines(note.content()) + "]";
                                    case Inline.Link link ->
                                            "["
                                                    + inlines(link.content())
                                                    + "]("
                                                    + link.target()
                                                    + ")";
                                })
                .collect(Collectors.joining());
    }

    private static String run(Inline run) {
        String mark =
                (run.marks().contains(Mark.BOLD) ? "**" : "")
                        + (run.marks().contains(Mark.ITALIC) ? "_" : "");
        return mark + run.text() + new StringBuilder(mark).reverse();
    }
}
