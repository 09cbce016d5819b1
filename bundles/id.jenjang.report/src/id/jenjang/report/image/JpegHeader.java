package id.jenjang.report.image;

import id.jenjang.report.image.ImageFile.Kind;
import id.jenjang.report.image.UnusablePictureException.Reason;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Walks the segments of a JPEG file up to the one that begins a frame and tells its size. */
final class JpegHeader {

    private static final int MARK = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int SCAN = 0xda;

    private final ByteBuffer file;

    JpegHeader(ByteBuffer file) {
        this.file = file;
    }

    /** Whether a file begins as a JPEG does. */
    static boolean begins(ByteBuffer file) {
        return file.limit() > 3
                && (file.get(0) & 0xff) == MARK
                && (file.get(1) & 0xff) == BEGIN
                && (file.get(2) & 0xff) == MARK;
    }

    ImageHeader read() throws UnusablePictureException {
        try {
            file.position(2);
            while (true) {
                int marker = marker();
                int end = file.position() + (file.getShort() & 0xffff);
                if (isFrame(marker)) {
                    file.get();
                    int height = file.getShort() & 0xffff;
                    return new ImageHeader(Kind.JPEG, file.getShort() & 0xffff, height);
                }
                if (marker == SCAN || end > file.limit()) {
                    throw new UnusablePictureException(Reason.DAMAGED);
                }
                file.position(end);
            }
        } catch (BufferUnderflowException e) {
            throw new UnusablePictureException(Reason.DAMAGED);
        }
    }

    /** The next marker; any number of fill bytes may stand before it. */
    private int marker() throws UnusablePictureException {
        if ((file.get() & 0xff) != MARK) {
            throw new UnusablePictureException(Reason.DAMAGED);
        }
        int marker = MARK;
        while (marker == MARK) {
            marker = file.get() & 0xff;
        }
        return marker;
    }

    /** Frames of all codings; tables of Huffman and arithmetic coding stand among their markers. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }
}
