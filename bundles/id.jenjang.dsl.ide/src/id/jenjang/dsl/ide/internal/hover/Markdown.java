package id.jenjang.dsl.ide.internal.hover;

import java.util.List;

/** Pieces of Markdown. */
final class Markdown {

    private Markdown() {}

    /** Words as they stand, none of their signs taken for Markdown. */
    static String plain(String text) {
        return text == null
                ? ""
                : text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }

    /** A table; cells are Markdown. */
    static String table(List<String> head, List<List<String>> rows) {
        var table = new StringBuilder(row(head)).append('\n');
        table.append(row(head.stream().map(each -> "---").toList()));
        rows.forEach(each -> table.append('\n').append(row(each)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
