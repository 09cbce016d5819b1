package id.jenjang.report.html.internal;

import id.jenjang.diagram.ChartLayout;
import id.jenjang.diagram.FontMetrics;
import id.jenjang.diagram.Frame;
import id.jenjang.diagram.GraphLayout;
import id.jenjang.diagram.Node;
import id.jenjang.diagram.TreeLayout;
import id.jenjang.report.image.ImageFile;
import id.jenjang.report.text.ChartNumbers;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;

import java.util.Base64;

/**
 * Writes figures: the picture in a box that scrolls when it must, what stands for it on narrow
 * screens, the caption below.
 */
final class FigureWriter {

    /** The text area of an upright sheet of A4 paper, less a line and a caption, in points. */
    private static final Frame PAPER = new Frame(470, 600);

    /** The same of a landscape sheet of A3 paper. */
    private static final Frame LARGE = new Frame(1050, 565);

    /** What a phone has room for within lists, in points. */
    private static final double NARROW = 234;

    private final Page page;
    private final Markup out;
    private final OutlineWriter outlines;
    private final BoxLists boxes;

    FigureWriter(Page page) {
        this.page = page;
        this.outlines = new OutlineWriter(page);
        this.boxes = new BoxLists(page);
        this.out = page.out();
    }

    void write(Figure figure) {
        var caption = figure.caption();
        var id = page.anchors().claim(caption);
        var captionId = id == null ? null : id + "-judul";
        out.block("figure", "id", id);
        if (figure.picture() instanceof Figure.Outline outline) {
            outlines.write(outline.items(), InlineWriter.set(caption.text()));
        }
        boolean drawn = !(figure.picture() instanceof Figure.Image);
        out.block(
                "div",
                "class",
                drawn ? "scroll wide" : "scroll",
                "role",
                "region",
                "aria-labelledby",
                captionId,
                "aria-label",
                captionId == null ? caption.label() : null,
                "tabindex",
                "0");
        picture(figure.picture(), figure, new Svg.Names(caption.label(), figure.alternative(), id));
        out.closeBlock();
        narrow(figure, id == null ? null : id + "-sempit");
        caption(caption, captionId);
        out.closeBlock();
    }

    /** What stands for a picture where there is no room for it: the same, told in less width. */
    private void narrow(Figure figure, String id) {
        switch (figure.picture()) {
            case Figure.BoxTree tree -> boxes.write(tree);
            case Figure.Drawing drawing -> boxes.write(drawing.graph());
            case Figure.Chart chart -> {
                out.block("div", "class", "narrow");
                chart(
                        chart,
                        NARROW,
                        new Svg.Names(figure.caption().label(), figure.alternative(), id));
                out.closeBlock();
            }
            case Figure.Image image -> {
                // The style makes it as small as it has to be.
            }
            case Figure.Outline outline -> {
                // It stands above.
            }
        }
    }

    private void chart(Figure.Chart chart, double width, Svg.Names names) {
        new ChartWriter(out)
                .write(
                        new ChartLayout(FontMetrics.sans()).layout(ChartNumbers.of(chart), width),
                        names);
    }

    private void caption(Caption caption, String id) {
        out.block("figcaption", "id", id);
        out.open("strong").text(InlineWriter.set(caption.label())).close().text(" ");
        InlineWriter.set(caption.text(), out);
        out.close();
    }

    private void picture(Figure.Picture picture, Figure figure, Svg.Names names) {
        switch (picture) {
            case Figure.BoxTree tree ->
                    new SceneWriter(out)
                            .write(
                                    new TreeLayout(FontMetrics.sans())
                                            .layout(node(tree.root()), PAPER),
                                    names);
            case Figure.Chart chart -> chart(chart, PAPER.width(), names);
            case Figure.Image image -> image(image.file(), figure.alternative());
            case Figure.Drawing drawing ->
                    new SceneWriter(out)
                            .write(new GraphLayout().layout(drawing.graph(), LARGE), names);
            case Figure.Outline outline -> picture(outline.drawn(), figure, names);
        }
    }

    /** A picture alone; an empty alternative marks one that only adorns. */
    void image(ImageFile file, String alternative) {
        var content = Base64.getEncoder().encodeToString(file.bytes());
        out.line()
                .single(
                        "img",
                        "src",
                        "data:" + file.kind().mediaType() + ";base64," + content,
                        "width",
                        String.valueOf(file.width()),
                        "height",
                        String.valueOf(file.height()),
                        "alt",
                        alternative);
    }

    private static Node node(Figure.Box box) {
        return new Node(
                box.title(), box.text(), box.children().stream().map(FigureWriter::node).toList());
    }
}
