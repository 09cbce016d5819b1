package id.jenjang.dsl.ide.guard;

import id.jenjang.dsl.ide.internal.Sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names for files and folders of a plan: those that every system takes, because plans are passed on
 * and lie on shared drives, and that nobody has taken yet.
 */
public final class FileNames {

    /** Letters a name may have; some systems take 255 bytes, and something may be added. */
    public static final int LONGEST = 120;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    /** What Windows calls devices, whatever stands behind a full stop. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");

    private final Sentences sentences;

    /** Reasons in one language: English for "en", else Indonesian. */
    public FileNames(Locale locale) {
        sentences = new Sentences(FileNames.class, locale);
    }

    /**
     * Why nothing can be called so.
     *
     * @param folder where it shall lie
     * @param name without the folder
     * @param itself what is called otherwise until now; empty for something new
     * @return a sentence; empty when it can be called so
     */
    public Optional<String> trouble(Path folder, String name, Optional<Path> itself) {
        var forbidden = FORBIDDEN.matcher(name);
        if (name.isBlank()) {
            return told("name.none");
        }
        if (forbidden.find()) {
            boolean seen = !Character.isISOControl(forbidden.group().charAt(0));
            return seen ? told("name.forbidden", forbidden.group()) : told("name.control");
        }
        if (name.startsWith(".") || name.startsWith(" ")) {
            return told("name.begin");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return told("name.end");
        }
        if (DEVICE.matcher(name).matches()) {
            return told("name.device", name);
        }
        if (name.length() > LONGEST) {
            return told("name.long", name.length(), LONGEST);
        }
        return taken(folder, name, itself).flatMap(other -> told("name.taken", other));
    }

    private Optional<String> told(String key, Object... arguments) {
        return Optional.of(sentences.get(key, arguments));
    }

    /** What has the name already; some systems take large and small letters for the same. */
    private static Optional<String> taken(Path folder, String name, Optional<Path> itself) {
        try (var files = Files.list(folder)) {
            return files.filter(each -> itself.filter(each::equals).isEmpty())
                    .map(each -> each.getFileName().toString())
                    .filter(name::equalsIgnoreCase)
                    .findFirst();
        } catch (IOException unreadable) {
            // Whoever makes it hears what the system says.
            return Optional.empty();
        }
    }
}
