package id.jenjang.dsl.ide.guard;

import id.jenjang.dsl.ide.internal.Sentences;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who has a file open.
 *
 * @param who the name that others see: of the office or the desk, as its user chose it
 * @param host the computer
 * @param since since when, by that computer's clock
 * @param program which program there
 * @param file the file, as that computer names it; empty when an earlier version wrote it
 * @param token tells this notice from all others
 */
public record LockHolder(
        String who, String host, Instant since, String program, String file, String token) {

    /** Earlier versions wrote no file. */
    private static final int FEWEST = 5;

    String written() {
        return String.join(
                        "\n",
                        who.replace('\n', ' '),
                        host,
                        since.toString(),
                        program,
                        file.replace('\n', ' '),
                        token)
                + "\n";
    }

    /** Empty when it is not all there, for example because it is being written. */
    static Optional<LockHolder> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < FEWEST || !text.endsWith("\n")) {
            return Optional.empty();
        }
        boolean early = lines.size() == FEWEST;
        try {
            return Optional.of(
                    new LockHolder(
                            lines.get(0),
                            lines.get(1),
                            Instant.parse(lines.get(2)),
                            lines.get(3),
                            early ? "" : lines.get(4),
                            lines.get(early ? 4 : 5)));
        } catch (DateTimeException e) {
            // Written by somebody else.
            return Optional.empty();
        }
    }

    /**
     * Who has it open where and since when, as a sentence; on this computer it is another window.
     *
     * @param file the file
     * @param zone the zone of the times to be told
     */
    public String sentence(Path file, Locale locale, ZoneId zone) {
        var time = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).withZone(zone).format(since);
        var day =
                DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).withZone(zone).format(since);
        return new Sentences(LockHolder.class, locale)
                .get(
                        host.equals(LockNotice.host()) ? "locked.here" : "locked",
                        file.getFileName(),
                        who,
                        host,
                        day,
                        time);
    }
}
