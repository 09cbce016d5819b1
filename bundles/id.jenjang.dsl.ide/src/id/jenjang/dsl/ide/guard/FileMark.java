package id.jenjang.dsl.ide.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells whether a file still holds what it held: the fingerprint of its bytes, not its time, which
 * copying and git change.
 *
 * @param sha256 in hexadecimal digits
 */
public record FileMark(String sha256) {

    /** The mark of content. */
    public static FileMark of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new FileMark(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has it.
            throw new IllegalStateException(e);
        }
    }

    /** The mark of a text written as UTF-8. */
    public static FileMark of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The mark of a file as it is now; empty when it is not there.
     *
     * @throws IOException when it cannot be read
     */
    public static Optional<FileMark> of(Path file) throws IOException {
        try {
            return Optional.of(of(Files.readAllBytes(file)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
