package id.jenjang.dsl.internal.format;

import java.util.List;

/**
 * An element or a property: what may stand on a line of its own in a block or in the file.
 *
 * @param parts its tokens and blocks, at least one, beginning with a token
 * @param property whether it is a property written with a keyword, which may share its line with
 *     others
 * @param column where it begins when it is left alone; otherwise 0
 */
record Item(List<Part> parts, boolean property, int column) {

    Item(List<Part> parts, boolean property) {
        this(parts, property, 0);
    }

    /** A part of the text that is copied as it is, from the column it had. */
    static Item raw(Token text, int column) {
        return new Item(List.of(text), false, column);
    }

    Token first() {
        return (Token) parts.getFirst();
    }

    /** Its last token, whatever depth it stands at. */
    Token last() {
        return switch (parts.getLast()) {
            case Token token -> token;
            case Block block -> block.close();
        };
    }

    boolean isRaw() {
        return first().kind() == Token.Kind.RAW;
    }

    /** Its tokens outside blocks. */
    List<Token> tokens() {
        return parts.stream().filter(Token.class::isInstance).map(Token.class::cast).toList();
    }
}
