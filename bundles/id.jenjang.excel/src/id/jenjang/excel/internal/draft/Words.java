package id.jenjang.excel.internal.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts and names as the language writes them. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    /** Short names that would read as something else where a value is expected. */
    private static final Set<String> OWN_MEANING = Set.of("NA", "memakai", "tahun");

    private Words() {}

    /** A text in quotes; what would end it early is escaped. */
    public static String text(String text) {
        var line = text.replaceAll("\\s*\\R\\s*", " ");
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A rung of a ladder: in quotes, so that no keyword gets in its way. */
    static String quoted(String rung) {
        return isName(rung) && rung.length() <= 3 && !OWN_MEANING.contains(rung)
                ? rung
                : text(rung);
    }

    /** A name without what tells no two of them apart: capitals and marks. */
    public static String normal(String name) {
        return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether a text can stand as a short name. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
