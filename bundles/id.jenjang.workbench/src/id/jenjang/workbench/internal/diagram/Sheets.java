package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.GraphLayout;
import id.jenjang.workbench.internal.diagram.ScenePainter.Window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrinterData;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a picture lies on sheets of paper: on one as long as it can be read, else on several that are
 * put together, counted along the rows from 1.
 *
 * @param scale pixels of the paper per point
 * @param across how many lie side by side
 * @param down how many lie one below the other
 * @param paper what can be printed on each, in pixels
 */
public record Sheets(double scale, int across, int down, Rectangle paper) {

    private static final double TEXT = 9;
    private static final double POINTS_PER_INCH = 72;

    /**
     * The sheets of a picture.
     *
     * @param width of the picture, in points
     * @param height of the picture, in points
     * @param paper what can be printed on each
     * @param fineness pixels per inch
     */
    public static Sheets of(double width, double height, Rectangle paper, Point fineness) {
        double natural = fineness.y / POINTS_PER_INCH;
        double whole = Math.min(paper.width / width, paper.height / height);
        double readable = natural * GraphLayout.SMALLEST_TEXT / TEXT;
        double scale = Math.min(natural, Math.max(whole, readable));
        return new Sheets(
                scale,
                count(width * scale, paper.width),
                count(height * scale, paper.height),
                paper);
    }

    private static int count(double length, int paper) {
        return Math.max(1, (int) Math.ceil(length / paper - 1e-6));
    }

    /** How many there are. */
    public int count() {
        return across * down;
    }

    /** The sheets somebody asks a printer for; none when there are no such. */
    public List<Integer> wanted(PrinterData order) {
        boolean all = order.scope != PrinterData.PAGE_RANGE;
        int first = all ? 1 : Math.max(1, order.startPage);
        int last = all ? count() : Math.min(count(), order.endPage);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** What of the picture is on a sheet. */
    Window window(int sheet) {
        return new Window(
                scale,
                -(double) ((sheet - 1) % across) * paper.width,
                -(double) ((sheet - 1) / across) * paper.height,
                paper.width,
                paper.height);
    }
}
