package id.jenjang.dsl.ide.guard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One unsaved text as the journal writes it.
 *
 * @param file where the text is to be saved
 * @param text the text
 * @param time when it was kept
 * @param onDisk what the file held when it was opened
 * @param program who kept it: the number of the process and its beginning
 */
record JournalEntry(
        Path file, String text, Instant time, Optional<FileMark> onDisk, String program) {

    private static final String NONE = "-";
    private static final Pattern FORM =
            Pattern.compile(
                    """
                    jenjang-pulih 1
                    berkas (?<file>[^\\n]+)
                    waktu (?<time>\\S+)
                    semula (?<old>\\S+)
                    program (?<program>[^\\n]+)
                    isi (?<mark>\\S+)
                    (?<text>.*)\
                    """,
                    Pattern.DOTALL);

    String written() {
        return String.join(
                "\n",
                "jenjang-pulih 1",
                "berkas " + file,
                "waktu " + time,
                "semula " + onDisk.map(FileMark::sha256).orElse(NONE),
                "program " + program,
                "isi " + FileMark.of(text).sha256(),
                text);
    }

    /** Empty when it is no entry, or not all of one. */
    static Optional<JournalEntry> read(String written) {
        var found = FORM.matcher(written);
        if (!found.matches()
                || !FileMark.of(found.group("text")).sha256().equals(found.group("mark"))) {
            return Optional.empty();
        }
        var old = found.group("old");
        try {
            return Optional.of(
                    new JournalEntry(
                            Path.of(found.group("file")),
                            found.group("text"),
                            Instant.parse(found.group("time")),
                            old.equals(NONE) ? Optional.empty() : Optional.of(new FileMark(old)),
                            found.group("program")));
        } catch (DateTimeException | InvalidPathException e) {
            // Written by somebody else.
            return Optional.empty();
        }
    }
}
