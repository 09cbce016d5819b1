package id.jenjang.report.internal.text;

import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes figures of the pictures in a text: {@code ![Caption](file.png "what it shows")}. One that
 * cannot be printed leaves a sentence in its place, so that nobody misses it in silence.
 */
final class MarkdownPictures {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Numbering numbering;
    private final PictureSource source;

    MarkdownPictures(Numbering numbering, PictureSource source) {
        this.numbering = numbering;
        this.source = source;
    }

    /** The pictures within a node, in order. */
    static List<Image> in(Node node) {
        List<Image> images = new ArrayList<>();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Image image) {
                        images.add(image);
                    }
                });
        return images;
    }

    /** The figure of a picture. */
    Block figure(Image image, MarkdownInlines inlines) {
        String written = inlines.plain(image);
        String title = written.isEmpty() ? fileName(image.getDestination()) : written;
        try {
            var picture = new Figure.Image(source.of(image.getDestination()));
            String shown = image.getTitle();
            return new Figure(
                    numbering.caption(Caption.Kind.FIGURE, title),
                    picture,
                    shown == null || shown.isBlank() ? title : shown);
        } catch (UnusablePictureException e) {
            String sentence = e.sentence(image.getDestination(), INDONESIAN);
            return new Paragraph(
                    Style.CENTERED,
                    List.of(new Inline.Text("[" + sentence + "]", Set.of(Mark.BOLD))));
        }
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
