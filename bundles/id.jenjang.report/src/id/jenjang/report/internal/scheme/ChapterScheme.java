package id.jenjang.report.internal.scheme;

import java.util.List;
import java.util.Locale;

/**
 * A chapter scheme: the parts of a document in order, as a regulation and its practice lay them
 * down.
 *
 * @param head what it says of the document as a whole
 * @param parts parts in order; a section belongs to the chapter before it
 */
public record ChapterScheme(SchemeHead head, List<SchemePart> parts) {

    public ChapterScheme {
        parts = List.copyOf(parts);
    }

    /** Whether the scheme is meant by the given name of a regulation, spaces and case aside. */
    public boolean isNamed(String rule) {
        return head.rules().stream().anyMatch(name -> plain(name).equals(plain(rule)));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\-]+", "").toLowerCase(Locale.ROOT);
    }
}
