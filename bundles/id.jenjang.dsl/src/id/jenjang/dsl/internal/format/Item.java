package id.jenjang.dsl.internal.format;

import java.util.List;

/**
 * An element or a property: what may stand on a line of its own in a block or in the file.
 *
 * @param parts its tokens and blocks, at least one, beginning with a token
 * @param property whether it is a property written with a keyword, which may share its line with others
 */
record Item(List<Part> parts, boolean property) {

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
