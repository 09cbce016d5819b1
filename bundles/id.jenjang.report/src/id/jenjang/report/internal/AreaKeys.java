package id.jenjang.report.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names the free areas of a document after the titles of its parts: years and names filled into a
 * title do not count, so that next year's area is still the same.
 */
final class AreaKeys {

    private static final int LONGEST = 24;

    private final Set<String> given = new HashSet<>();

    /** A key for the area of a part. */
    String of(String title) {
        var words =
                title.replaceAll("\\{[^}]*\\}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var base =
                words.length() <= LONGEST
                        ? words
                        : words.substring(0, LONGEST).replaceAll("-[^-]*$", "")
                                + "-"
                                + Integer.toHexString(words.hashCode() & 0xffff);
        var key = base.isEmpty() ? "bagian" : base;
        for (int i = 2; !given.add(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }
}
