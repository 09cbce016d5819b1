package id.jenjang.cli.internal;

import id.jenjang.report.docx.InstalledOffice;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The surroundings of one run: where it writes, whether a person watches, and where it may leave a
 * log.
 *
 * @param out the command's results
 * @param err failures and progress
 * @param watchedOut true when results go to a terminal that shows colours
 * @param watchedErr true when failures go to a terminal, so that progress may be shown
 * @param temporary folder for the log of an unexpected failure
 * @param office looks for LibreOffice, which takes a moment; asked only when it is needed
 */
public record Terminal(
        OutputStream out,
        OutputStream err,
        boolean watchedOut,
        boolean watchedErr,
        Path temporary,
        Supplier<Optional<InstalledOffice>> office) {

    /** Set by the launcher to the streams that are terminals: "out", "err" or "out,err". */
    static final String WATCHED = "jenjang.terminal";

    /**
     * Surroundings of this JVM process. Java cannot tell which stream is a terminal, so the
     * launcher does.
     */
    public static Terminal ofProcess(OutputStream out, OutputStream err) {
        var watched = System.getProperty(WATCHED, "");
        var environment = System.getenv();
        return new Terminal(
                out,
                err,
                watched.contains("out") && colours(environment),
                watched.contains("err"),
                temporaryFolder(),
                InstalledOffice::find);
    }

    /** Surroundings without a terminal: no colours, no progress. */
    public static Terminal plain(OutputStream out, OutputStream err) {
        return new Terminal(out, err, false, false, temporaryFolder(), InstalledOffice::find);
    }

    /** Honours the NO_COLOR convention and terminals that cannot do it. */
    static boolean colours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    private static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
