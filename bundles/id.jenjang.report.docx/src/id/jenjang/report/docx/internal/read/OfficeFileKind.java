package id.jenjang.report.docx.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a file is by its first bytes. */
public enum OfficeFileKind {
    /** A zip file, as all newer office files are. */
    ZIP,
    /** A Word file of 2003 or older. */
    OLD_WORD,
    /** A newer office file behind a password. */
    ENCRYPTED,
    /** Anything else. */
    OTHER;

    private static final String ZIP_MAGIC = "504b0304";
    private static final String COMPOUND_MAGIC = "d0cf11e0a1b11ae1";

    /** Enough of a compound file to see the names of its streams. */
    private static final int ENOUGH = 1 << 20;

    /** The kind of a file; reads its beginning only. */
    public static OfficeFileKind of(InputStream in) throws IOException {
        var begin = in.readNBytes(8);
        var hex = HexFormat.of().formatHex(begin);
        if (hex.startsWith(ZIP_MAGIC)) {
            return ZIP;
        }
        if (!hex.equals(COMPOUND_MAGIC)) {
            return OTHER;
        }
        // Names in a compound file are UTF-16; every other byte of these is zero.
        var text = new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        return text.contains(wide("EncryptedPackage")) ? ENCRYPTED : OLD_WORD;
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
