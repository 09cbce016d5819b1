package id.jenjang.report.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.jenjang.report.image.UnusablePictureException.Reason;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

class ImageFileTest {

    /** The beginning of a picture file: signature and header chunk. */
    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(29)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    @Test
    void readsKindAndSizeOfAPng() throws Exception {
        assertEquals("PNG 640 x 480", ImageFile.of(png(640, 480)).toString());
    }

    @Test
    void findsTheFrameOfAJpegBehindOtherSegments() throws Exception {
        var jpeg =
                hex("ffd8 ffe0 0004 1234 fffe 0003 41 ff ffc4 0003 00 ffc2 000b 08 0122 0144 00");
        assertEquals("JPEG 324 x 290", ImageFile.of(jpeg).toString());
    }

    @Test
    void isKnownByItsContent() throws Exception {
        assertEquals(ImageFile.of(png(3, 4)), ImageFile.of(png(3, 4)));
        assertEquals(ImageFile.of(png(3, 4)).digest(), ImageFile.of(png(3, 4)).digest());
        assertNotEquals(ImageFile.of(png(3, 4)).digest(), ImageFile.of(png(4, 3)).digest());
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertEquals(Reason.NOT_A_PICTURE, reason(new byte[0]));
        assertEquals(Reason.NOT_A_PICTURE, reason("GIF89a".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                Reason.SVG, reason("<?xml version='1.0'?><SVG/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatDoesNotGoOnAsItBegins() {
        assertEquals(Reason.DAMAGED, reason(Arrays.copyOf(png(3, 4), 20)));
        assertEquals(Reason.DAMAGED, reason(png(0, 4)));
        assertEquals(Reason.DAMAGED, reason(png(-1, 4)));
        assertEquals(Reason.DAMAGED, reason(hex("ffd8 ffe0 0010 00")));
        assertEquals(Reason.DAMAGED, reason(hex("ffd8 ffda 0002 ffff")));
        assertEquals(Reason.DAMAGED, reason(hex("ffd8 ffff ff")));
    }

    @Test
    void refusesFortyMegapixelsByTheirHeader() {
        var refused =
                assertThrows(UnusablePictureException.class, () -> ImageFile.of(png(8000, 5000)));
        assertEquals(
                "Gambar 'foto.png' berukuran 8.000 x 5.000 piksel; paling besar 25 juta piksel."
                        + " Perkecil gambarnya.",
                refused.sentence("foto.png", Locale.of("id")));
        assertEquals(
                "The picture 'foto.png' has 8,000 x 5,000 pixels; the most is 25 million pixels."
                        + " Make the picture smaller.",
                refused.sentence("foto.png", Locale.ENGLISH));
    }

    private static Reason reason(byte[] bytes) {
        return assertThrows(UnusablePictureException.class, () -> ImageFile.of(bytes)).reason();
    }
}
