package id.jenjang.report.image;

import id.jenjang.report.image.ImageFile.Kind;
import id.jenjang.report.image.UnusablePictureException.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the header of a picture file says.
 *
 * @param kind which kind of file it is
 * @param width width in pixels, at least 1
 * @param height height in pixels, at least 1
 */
record ImageHeader(Kind kind, int width, int height) {

    /** The largest picture printed, in millions of pixels: more than a page can show. */
    static final int MAX_MEGAPIXELS = 25;

    private static final long MAX_PIXELS = MAX_MEGAPIXELS * 1_000_000L;
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int PNG_HEADER_CHUNK = 0x49484452;
    private static final int PNG_HEADER_LENGTH = 24;
    private static final int TEXT_LOOKED_AT = 512;

    /**
     * Reads the header.
     *
     * @param bytes the file
     * @throws UnusablePictureException when it is none, is damaged, or tells of too many pixels
     */
    static ImageHeader of(byte[] bytes) throws UnusablePictureException {
        var buffer = ByteBuffer.wrap(bytes);
        ImageHeader header;
        if (bytes.length >= Long.BYTES && buffer.getLong(0) == PNG_SIGNATURE) {
            header = png(buffer);
        } else if (JpegHeader.begins(buffer)) {
            header = new JpegHeader(buffer).read();
        } else {
            throw new UnusablePictureException(isSvg(bytes) ? Reason.SVG : Reason.NOT_A_PICTURE);
        }
        return header.checked();
    }

    private static ImageHeader png(ByteBuffer file) throws UnusablePictureException {
        if (file.limit() < PNG_HEADER_LENGTH || file.getInt(12) != PNG_HEADER_CHUNK) {
            throw new UnusablePictureException(Reason.DAMAGED);
        }
        return new ImageHeader(Kind.PNG, file.getInt(16), file.getInt(20));
    }

    private ImageHeader checked() throws UnusablePictureException {
        if (width < 1 || height < 1) {
            throw new UnusablePictureException(Reason.DAMAGED);
        }
        if ((long) width * height > MAX_PIXELS) {
            throw new UnusablePictureException(
                    Reason.TOO_MANY_PIXELS, width, height, MAX_MEGAPIXELS);
        }
        return this;
    }

    private static boolean isSvg(byte[] bytes) {
        int length = Math.min(bytes.length, TEXT_LOOKED_AT);
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return text.toLowerCase(Locale.ROOT).contains("<svg");
    }
}
