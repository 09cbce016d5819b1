package id.jenjang.dsl.internal.load;

import java.nio.file.Path;

/**
 * The text of one file, or why there is none.
 *
 * @param path the file as it was named
 * @param text the text; null when the file does not exist or cannot be read
 * @param failure a sentence saying why the file cannot be read; null when it can or when it does
 *     not exist
 * @param failureOffset byte at which reading failed; 0 when the file as a whole is meant
 * @param failureLine line of that byte, from 1
 * @param failureColumn column of that byte, from 1
 */
public record Source(
        Path path,
        String text,
        String failure,
        int failureOffset,
        int failureLine,
        int failureColumn) {

    /** A readable file; null text means the file does not exist. */
    public static Source ofText(Path path, String text) {
        return new Source(path, text, null, 0, 1, 1);
    }

    static Source unreadable(Path path, String failure) {
        return new Source(path, null, failure, 0, 1, 1);
    }
}
