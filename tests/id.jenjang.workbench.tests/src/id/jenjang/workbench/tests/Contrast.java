package id.jenjang.workbench.tests;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

import java.util.HashMap;

/**
 * How well words can be told from what is behind them, as the Web Content Accessibility Guidelines
 * count it: from 1 to 21, at least 4.5 for words of usual size.
 */
final class Contrast {

    /** Level AA. */
    static final double ENOUGH = 4.5;

    /** The same level for signs, such as where the focus is. */
    static final double SIGN = 3;

    private Contrast() {}

    /** Between the commonest colour of a part of a picture and the one that is farthest from it. */
    static double in(ImageData picture, Rectangle part) {
        var counts = new HashMap<RGB, Integer>();
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                if (x >= 0 && y >= 0 && x < picture.width && y < picture.height) {
                    var colour = picture.palette.getRGB(picture.getPixel(x, y));
                    counts.merge(colour, 1, Integer::sum);
                }
            }
        }
        var ground =
                counts.entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        return counts.keySet().stream().mapToDouble(each -> between(each, ground)).max().orElse(1);
    }

    /** Between two colours. */
    static double between(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red)
                + 0.7152 * linear(colour.green)
                + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
