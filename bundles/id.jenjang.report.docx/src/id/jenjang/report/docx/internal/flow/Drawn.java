package id.jenjang.report.docx.internal.flow;

import id.jenjang.diagram.Scene;
import id.jenjang.report.image.ImageFile;
import id.jenjang.report.tree.Figure;

/** What is seen in a picture, with the room it takes in points. */
public sealed interface Drawn {

    /** Width in points. */
    double width();

    /** Height in points. */
    double height();

    /**
     * Boxes and lines, drawn as vector shapes.
     *
     * @param scene what is drawn
     */
    record Shapes(Scene scene) implements Drawn {

        @Override
        public double width() {
            return scene.width();
        }

        @Override
        public double height() {
            return scene.height();
        }
    }

    /**
     * A picture from a file.
     *
     * @param file the picture
     * @param width width in points
     * @param height height in points
     */
    record Photo(ImageFile file, double width, double height) implements Drawn {

        private static final double POINTS_PER_PIXEL = 0.75;

        /** The picture in its natural size, or as large as the room allows. */
        public static Photo within(ImageFile file, double width, double height) {
            double natural = file.width() * POINTS_PER_PIXEL;
            double high = file.height() * POINTS_PER_PIXEL;
            double scale = Math.min(1, Math.min(width / natural, height / high));
            return new Photo(file, natural * scale, high * scale);
        }
    }

    /**
     * A chart, drawn by whoever opens the file.
     *
     * @param chart its numbers, all text printable
     * @param width width in points
     * @param height height in points
     */
    record NumberChart(Figure.Chart chart, double width, double height) implements Drawn {}
}
