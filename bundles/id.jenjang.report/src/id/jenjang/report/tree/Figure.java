package id.jenjang.report.tree;

import id.jenjang.report.image.ImageFile;

import java.util.List;

/**
 * A figure with its caption below.
 *
 * @param caption the caption; never null
 * @param picture what is drawn
 * @param alternative text for people who cannot see the picture; never empty
 */
public record Figure(Caption caption, Picture picture, String alternative) implements Block {

    /** What a figure shows. */
    public sealed interface Picture {}

    /**
     * A tree of boxes, such as an organisation chart or a performance cascade, laid out by the
     * renderer's scene.
     *
     * @param root the topmost box
     */
    public record BoxTree(Box root) implements Picture {}

    /**
     * A picture from a file, as large as its pixels ask for and no larger than the page has room.
     *
     * @param file the picture; never null
     */
    public record Image(ImageFile file) implements Picture {}

    /**
     * A box with the boxes below it.
     *
     * @param title first line, bold; may be empty
     * @param text further text; may be empty
     * @param children boxes below, in order
     */
    public record Box(String title, String text, List<Box> children) {

        public Box {
            children = List.copyOf(children);
        }
    }
}
