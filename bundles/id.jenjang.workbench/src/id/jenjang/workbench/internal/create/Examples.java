package id.jenjang.workbench.internal.create;

import id.jenjang.workbench.internal.app.Settings;

import org.eclipse.core.runtime.Platform;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The examples that come with the program. They are copied before they are opened. */
public final class Examples {

    /** Their folders. */
    public static final List<String> ALL = List.of("dumai-2023", "tanjungpinang-2022");

    private static final String FOLDER = "contoh/";

    private Examples() {}

    /**
     * Copies an example.
     *
     * @param example one of {@link #ALL}
     * @param into a folder that is not there yet
     * @throws IOException when it cannot be copied
     */
    public static void copy(String example, Path into) throws IOException {
        copy(example, into, () -> false);
    }

    /** The same, as far as it is when somebody gives up. */
    static void copy(String example, Path into, BooleanSupplier givenUp) throws IOException {
        var from = FOLDER + example + "/";
        var bundle = Platform.getBundle(Settings.BUNDLE);
        var entries = bundle.findEntries(from, "*", true);
        if (entries == null) {
            throw new IOException(from);
        }
        Files.createDirectories(into);
        for (URL entry : Collections.list(entries)) {
            if (givenUp.getAsBoolean()) {
                return;
            }
            var path = entry.getPath();
            var target = into.resolve(path.substring(path.indexOf(from) + from.length()));
            if (path.endsWith("/")) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                try (var content = entry.openStream()) {
                    Files.copy(content, target);
                }
            }
        }
    }

    /** A folder of that name, or with a number, that is not there yet. */
    public static Path free(Path wanted) {
        var free = wanted;
        for (int i = 2; Files.exists(free); i++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return free;
    }
}
