package id.jenjang.dsl.ide;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plan with a cursor: the place marked by a bar in one of its texts.
 *
 * @param plan the plan without the bar
 * @param file the file the bar stood in
 * @param offset where it stood
 */
public record Cursor(EditedPlan plan, Path file, int offset) {

    /** A plan of one file, a.jenjang. */
    public static Cursor in(String text) {
        return in(Map.of("a.jenjang", text));
    }

    /** A plan of several files, one of them with a bar. */
    public static Cursor in(Map<String, String> texts) {
        var plan = new TreeMap<Path, String>();
        Path file = null;
        int offset = -1;
        for (var entry : texts.entrySet()) {
            int bar = entry.getValue().indexOf('|');
            if (bar >= 0) {
                file = Path.of(entry.getKey());
                offset = bar;
            }
            plan.put(Path.of(entry.getKey()), entry.getValue().replace("|", ""));
        }
        if (file == null) {
            throw new IllegalArgumentException("No bar in " + texts);
        }
        return new Cursor(EditedPlan.of(plan, Locale.of("id")), file, offset);
    }

    /** The text of a stretch of a file of the plan. */
    public String text(Path of, int from, int length) {
        return plan.text(of).orElseThrow().substring(from, from + length);
    }
}
