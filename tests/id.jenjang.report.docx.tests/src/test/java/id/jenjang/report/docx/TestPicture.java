package id.jenjang.report.docx;

import id.jenjang.report.image.ImageFile;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A figure that shows a real picture of a given size. */
final class TestPicture {

    private TestPicture() {}

    static Figure figure(int number, int width, int height) {
        return new Figure(
                new Caption(Caption.Kind.FIGURE, "1." + number, "Foto " + number, "foto" + number),
                new Figure.Image(file(width, height)),
                "Bidang kosong & <" + number + ">");
    }

    private static ImageFile file(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return ImageFile.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
