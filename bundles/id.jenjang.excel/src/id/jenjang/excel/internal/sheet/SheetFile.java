package id.jenjang.excel.internal.sheet;

import id.jenjang.excel.internal.sheet.UnreadableSheetException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A spreadsheet file of any kind; what kind it is is judged by its content. */
public final class SheetFile {

    private static final int LARGEST = 100_000_000;
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How Office names the part that holds an encrypted document. */
    private static final byte[] SEALED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetFile() {}

    /**
     * The sheets of a file that are shown, in order.
     *
     * @param wanted asked while it is read
     * @throws UnreadableSheetException when it is no spreadsheet we read
     * @throws IOException when the system does not give it
     */
    public static List<Sheet> read(Path file, StillWanted wanted) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableSheetException(Reason.TOO_LARGE, null);
        }
        var bytes = Files.readAllBytes(file);
        if (begins(bytes, ZIP)) {
            return new XlsxReader(bytes, wanted).read();
        }
        if (begins(bytes, OLD)) {
            var reason = holds(bytes, SEALED) ? Reason.ENCRYPTED : Reason.OLD;
            throw new UnreadableSheetException(reason, null);
        }
        var name = file.getFileName().toString();
        var lower = name.toLowerCase(Locale.ROOT);
        boolean binary = holds(bytes, new byte[] {0}) && !lower.endsWith(".csv");
        if (lower.endsWith(".xlsx") || lower.endsWith(".xls") || binary || bytes.length == 0) {
            throw new UnreadableSheetException(Reason.NO_SHEET, null);
        }
        return List.of(CsvReader.read(name.replaceFirst("\\.[^.]*$", ""), bytes, wanted));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && matches(bytes, 0, with);
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (matches(bytes, i, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (bytes[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
