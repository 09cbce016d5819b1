package id.jenjang.cli.internal.picture;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Scene;
import id.jenjang.diagram.TextLine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * A scene as a PNG file, twice as fine as a screen, less where it is large. Text is drawn in
 * whatever font the machine has, as wide as it was laid out.
 */
public final class PngPicture {

    private static final double MARGIN = 12;
    private static final double FINEST = 2 * 4.0 / 3;

    /** Below this, text of 9 points cannot be read. */
    private static final double COARSEST = 1;

    private static final double MOST_PIXELS = 60e6;

    /** Fonts as wide as the one pictures are laid out for, else the machine's own. */
    private static final String FAMILY =
            Stream.of("Arial", "Liberation Sans", "Arimo", "Helvetica")
                    .filter(n -> n.equals(new Font(n, Font.PLAIN, 1).getFamily(Locale.ROOT)))
                    .findFirst()
                    .orElse(Font.SANS_SERIF);

    private static final Color LINE = new Color(0x5b77a5);
    private static final Color INK = new Color(0x1f1f1f);

    private final Scene scene;
    private final double scale;

    /** A picture of a scene. */
    public PngPicture(Scene scene) {
        this.scene = scene;
        this.scale = Math.min(FINEST, Math.sqrt(MOST_PIXELS / (width() * height())));
    }

    /** Whether its text can be read; a picture of very many boxes has too few pixels for each. */
    public boolean isReadable() {
        return scale >= COARSEST;
    }

    private double width() {
        return scene.width() + 2 * MARGIN;
    }

    private double height() {
        return scene.height() + 2 * MARGIN;
    }

    /**
     * Draws it.
     *
     * @throws IOException when it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        var image =
                new BufferedImage(
                        (int) Math.ceil(width() * scale),
                        (int) Math.ceil(height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        try {
            draw(pen, image);
        } finally {
            pen.dispose();
        }
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
    }

    private void draw(Graphics2D pen, BufferedImage image) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(scale, scale);
        pen.translate(MARGIN, MARGIN);
        pen.setStroke(new BasicStroke(0.75f));
        pen.setColor(LINE);
        scene.lines().forEach(l -> pen.draw(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2())));
        scene.boxes().forEach(box -> box(pen, box));
    }

    private static void box(Graphics2D pen, Box box) {
        var edge = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        pen.setColor(new Color(Integer.parseInt(box.ground().color(), 16)));
        pen.fill(edge);
        pen.setColor(LINE);
        pen.draw(edge);
        pen.setColor(box.ground().dark() ? Color.WHITE : INK);
        TextLine.of(box).forEach(line -> text(pen, box, line));
    }

    private static void text(Graphics2D pen, Box box, TextLine line) {
        var font =
                new Font(FAMILY, line.bold() ? Font.BOLD : Font.PLAIN, 1)
                        .deriveFont((float) box.fontSize());
        var drawn = font.getStringBounds(line.text(), pen.getFontRenderContext());
        double narrower = drawn.getWidth() > 0 ? line.width() / drawn.getWidth() : 1;
        pen.setFont(font.deriveFont(AffineTransform.getScaleInstance(narrower, 1)));
        pen.drawString(line.text(), (float) line.x(), (float) line.y());
    }
}
