package id.jenjang.report.internal.scheme;

import java.util.List;

/**
 * A chapter scheme: the parts of a report in order, as a regulation and its practice lay them down.
 *
 * @param names names of the regulation a plan may write; the first is the usual one
 * @param parts parts in order; a section belongs to the chapter before it
 */
public record ChapterScheme(List<String> names, List<SchemePart> parts) {

    public ChapterScheme {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    /** Whether the scheme is meant by the given name of a regulation, spaces and case aside. */
    public boolean isNamed(String rule) {
        return names.stream().anyMatch(name -> plain(name).equals(plain(rule)));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\-]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
