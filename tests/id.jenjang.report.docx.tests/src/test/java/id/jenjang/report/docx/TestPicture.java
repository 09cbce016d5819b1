package id.jenjang.report.docx;

import id.jenjang.report.image.ImageFile;
import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A figure that shows a real picture of a given size: a black field. */
final class TestPicture {

    private TestPicture() {}

    static Figure figure(int number, int width, int height) {
        return new Figure(
                new Caption(Caption.Kind.FIGURE, "1." + number, "Foto " + number, "foto" + number),
                new Figure.Image(file(width, height)),
                "Bidang kosong & <" + number + ">");
    }

    private static ImageFile file(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
        var file = ByteBuffer.allocate(100_000).putLong(0x89504e470d0a1a0aL);
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", packed(new byte[(width + 1) * height]));
        chunk(file, "IEND", new byte[0]);
        try {
            return ImageFile.of(Arrays.copyOf(file.array(), file.position()));
        } catch (UnusablePictureException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void chunk(ByteBuffer file, String name, byte[] content) {
        var named = ByteBuffer.allocate(content.length + 4);
        named.put(name.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(named.array());
        file.putInt(content.length).put(named.array()).putInt((int) sum.getValue());
    }

    private static byte[] packed(byte[] pixels) {
        var deflater = new Deflater();
        deflater.setInput(pixels);
        deflater.finish();
        var packed = new byte[100_000];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
