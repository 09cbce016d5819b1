package id.jenjang.workbench.tests;

import org.eclipse.swt.graphics.ImageData;

/** Pictures of the screen beside each other. */
final class Pictures {

    private Pictures() {}

    /** How many points of a picture can be told well from those of another of the same size. */
    static int different(ImageData one, ImageData other) {
        int found = 0;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                var before = one.palette.getRGB(one.getPixel(x, y));
                var after = other.palette.getRGB(other.getPixel(x, y));
                found += Contrast.between(before, after) < Contrast.SIGN ? 0 : 1;
            }
        }
        return found;
    }

    /** How many points of a picture have another colour than those of another of the same size. */
    static int changed(ImageData one, ImageData other) {
        int found = 0;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                found += one.getPixel(x, y) == other.getPixel(x, y) ? 0 : 1;
            }
        }
        return found;
    }
}
