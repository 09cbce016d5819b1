package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody has chosen for all plans, kept with the workspace. */
public final class Settings {

    /** Where the choices are kept. */
    public static final String BUNDLE = "id.jenjang.workbench";

    /** Milliseconds between a change and the next preview. */
    public static final String PREVIEW_DELAY = "previewDelay";

    /** What colleagues read in the notice that a file is open. */
    public static final String OFFICE = "office";

    /** The delay unless another is chosen. */
    public static final int USUAL_DELAY = 400;

    private static final String RECENT = "recentPlans";
    private static final int REMEMBERED = 8;

    /** The launchers read this file before there is a workbench. */
    private static final String LANGUAGE_FILE = "bahasa";

    private Settings() {}

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }

    /** How long a preview waits after a change, in milliseconds. */
    public static int previewDelay() {
        return node().getInt(PREVIEW_DELAY, USUAL_DELAY);
    }

    /** What the person or office is called for colleagues; the user's name unless chosen. */
    public static String office() {
        var chosen = node().get(OFFICE, "").strip();
        return chosen.isEmpty() ? System.getProperty("user.name", "?") : chosen;
    }

    /** The plans opened last that are still there, the newest first. */
    public static List<Path> recent() {
        return node().get(RECENT, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
    }

    /** Puts a plan before the others opened last. */
    static void opened(Path folder) {
        var all = new ArrayList<>(recent());
        all.remove(folder);
        all.addFirst(folder);
        var kept = all.subList(0, Math.min(all.size(), REMEMBERED));
        node().put(RECENT, String.join("\n", kept.stream().map(Path::toString).toList()));
        try {
            node().flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(Settings.class).warn(unwritable.getLocalizedMessage(), unwritable);
        }
    }

    /** The language of the next start, id or en. */
    public static String language() {
        try {
            return languageFile().filter(Files::exists).isPresent()
                    ? Files.readString(languageFile().get()).strip()
                    : Messages.language().getLanguage();
        } catch (IOException unreadable) {
            ILog.of(Settings.class).warn(unreadable.getLocalizedMessage(), unreadable);
            return Messages.language().getLanguage();
        }
    }

    /**
     * Chooses the language of the next start.
     *
     * @throws IOException when it cannot be written down
     */
    public static void setLanguage(String language) throws IOException {
        var file = languageFile();
        if (file.isPresent()) {
            Files.writeString(file.get(), language + "\n");
        }
    }

    private static Optional<Path> languageFile() {
        return folder().map(each -> each.resolve(LANGUAGE_FILE));
    }

    /** The folder of the workspace; empty when there is none. */
    public static Optional<Path> folder() {
        var area = Platform.getInstanceLocation();
        return area == null || !area.isSet()
                ? Optional.empty()
                : Optional.of(new java.io.File(area.getURL().getPath()).toPath());
    }

    /** Where plans lie unless somebody chooses another place. */
    public static Path home() {
        return Path.of(System.getProperty("user.home"), "Jenjang");
    }
}
