package id.jenjang.dsl.internal.format;

import java.util.List;
import java.util.Optional;

/**
 * A row of entries: {@code IKU1: realisasi 11 triwulan 2, 5, 8, 11}.
 *
 * @param prefix the width of what it is for, with the colon
 * @param cells what is said of it: what follows the colon, then each clause
 */
record EntryRow(int prefix, List<Cell> cells) {

    /**
     * What an entry says under one keyword.
     *
     * @param key the keyword, or nothing
     * @param first its first token
     * @param number the number it ends with, when it is nothing but a number; else null
     * @param width its width
     */
    record Cell(String key, Token first, Token number, int width) {

        private static Cell of(List<Part> parts) {
            var first = (Token) parts.getFirst();
            boolean word = first.kind() == Token.Kind.WORD || first.kind() == Token.Kind.LITERAL;
            int at = word ? 1 : 0;
            boolean percent =
                    parts.size() == at + 2
                            && parts.get(at + 1) instanceof Token sign
                            && sign.is("%");
            boolean alone = parts.size() == at + 1 || percent;
            var number =
                    alone
                                    && parts.get(at) instanceof Token token
                                    && token.kind() == Token.Kind.NUMBER
                            ? token
                            : null;
            return new Cell(word ? first.text() : "", first, number, FlatLine.of(parts).width());
        }
    }

    /** The item as a row, when it is one. */
    static Optional<EntryRow> of(Item item) {
        var parts = item.parts();
        boolean entry =
                parts.size() > 2
                        && parts.get(1) instanceof Token colon
                        && colon.is(":")
                        && parts.get(2) instanceof Token;
        if (!entry) {
            return Optional.empty();
        }
        int prefix = FlatLine.of(parts.subList(0, 2)).width();
        var cells = Units.clauses(parts.subList(2, parts.size())).stream().map(Cell::of).toList();
        return Optional.of(new EntryRow(prefix, cells));
    }
}
