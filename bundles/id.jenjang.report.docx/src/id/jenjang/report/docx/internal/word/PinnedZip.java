package id.jenjang.report.docx.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package as a zip whose bytes depend on the content alone: the parts in the order given,
 * one fixed time for all.
 */
public final class PinnedZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PinnedZip() {}

    /** Writes the parts by name; the stream stays open. */
    public static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
