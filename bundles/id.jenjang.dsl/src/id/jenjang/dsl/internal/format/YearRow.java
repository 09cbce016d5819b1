package id.jenjang.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a year table: {@code target perubahan 2022: 5, 2023: 7}.
 *
 * @param word the keyword it begins with
 * @param prefix the width of what stands before the first year
 * @param entries the years with their values, at least one
 */
record YearRow(String word, int prefix, List<Entry> entries) {

    /**
     * A year with its value.
     *
     * @param year the token of the year
     * @param value the first token of the value
     * @param width the width of both, without the comma
     */
    record Entry(Token year, Token value, int width) {}

    /** The item as a row, when it is one and has no comments inside. */
    static Optional<YearRow> of(Item item) {
        List<Token> tokens = item.tokens();
        int start = 0;
        while (start < tokens.size() && !tokens.get(start).is(":")) {
            start++;
        }
        start--;
        boolean whole =
                tokens.size() == item.parts().size() && tokens.getFirst().kind() == Token.Kind.WORD;
        if (!whole
                || start < 1
                || start + 2 >= tokens.size()
                || tokens.get(start).kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        var entries = new ArrayList<Entry>();
        for (int from = start; from < tokens.size(); ) {
            int to = endOfEntry(tokens, from);
            if (to - from < 3 || !tokens.get(from + 1).is(":")) {
                return Optional.empty();
            }
            int width = FlatLine.of(tokens.subList(from, to)).width();
            entries.add(new Entry(tokens.get(from), tokens.get(from + 2), width));
            from = to + 1;
        }
        int prefix = FlatLine.of(tokens.subList(0, start)).width();
        return Optional.of(new YearRow(tokens.getFirst().text(), prefix, entries));
    }

    private static int endOfEntry(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && !tokens.get(to).is(",")) {
            to++;
        }
        return to;
    }
}
