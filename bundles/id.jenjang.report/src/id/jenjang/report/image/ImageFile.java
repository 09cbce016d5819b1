package id.jenjang.report.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A picture as its file holds it: PNG or JPEG. Only its header has been read, never its pixels, so
 * that a huge picture costs nothing. Immutable; equal when the bytes are.
 */
public final class ImageFile {

    private final byte[] bytes;
    private final Kind kind;
    private final int width;
    private final int height;

    private ImageFile(byte[] bytes, ImageHeader header) {
        this.bytes = bytes;
        this.kind = header.kind();
        this.width = header.width();
        this.height = header.height();
    }

    /**
     * A picture from the bytes of its file.
     *
     * @param bytes the whole file; never null
     * @throws UnusablePictureException when they are no PNG or JPEG, or too many pixels
     */
    public static ImageFile of(byte[] bytes) throws UnusablePictureException {
        return new ImageFile(bytes.clone(), ImageHeader.of(bytes));
    }

    /** Which kind of file it is. */
    public Kind kind() {
        return kind;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A name for the content, the same for the same bytes: 16 hexadecimal digits. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageFile image && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Kind and size, for example "PNG 640 x 480". */
    @Override
    public String toString() {
        return kind + " " + width + " x " + height;
    }

    /** Kinds of picture files every reader of Word files and pages can show. */
    public enum Kind {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpeg");

        private final String mediaType;
        private final String extension;

        Kind(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** The media type, for example "image/png". */
        public String mediaType() {
            return mediaType;
        }

        /** The usual ending of a file name, without the dot. */
        public String extension() {
            return extension;
        }
    }
}
