package id.jenjang.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts laid out on one line: each token with the spaces before it. Not every run of parts has such
 * a line: comments with line ends, texts over several lines and blocks the author wrote over
 * several lines prevent it.
 */
final class FlatLine {

    /**
     * A token on the line.
     *
     * @param spaces how many spaces stand before it
     */
    record Piece(int spaces, Token token) {

        int width() {
            return spaces + token.text().length();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private int width;
    private boolean possible = true;
    private Token last;

    private FlatLine() {}

    /** The line for the parts; ask {@link #isPossible()} before using it. */
    static FlatLine of(List<? extends Part> parts) {
        var line = new FlatLine();
        for (Part part : parts) {
            line.add(part, line.spaceBefore(part));
        }
        return line;
    }

    private int spaceBefore(Part part) {
        if (last == null) {
            return 0;
        }
        return part instanceof Token token && token.tight() && last.after().isEmpty() ? 0 : 1;
    }

    private void add(Part part, int spaces) {
        if (!possible || width > Output.WIDTH) {
            possible = false;
            return;
        }
        switch (part) {
            case Token token -> add(token, spaces);
            case Block block -> add(block, spaces);
        }
    }

    private void add(Block block, int spaces) {
        possible &= block.inline();
        add(block.open(), spaces);
        for (int i = 0; i < block.items().size(); i++) {
            int before = i == 0 ? 1 : 2;
            for (Part part : block.items().get(i).parts()) {
                add(part, before < 0 ? spaceBefore(part) : before);
                before = -1;
            }
        }
        add(block.close(), block.items().isEmpty() && last.after().isEmpty() ? 0 : 1);
    }

    private void add(Token token, int spaces) {
        if (last != null) {
            addComments(last);
            possible &= token.before().isEmpty() && !isOnItsOwnLine(token);
        }
        possible &= !token.spansLines();
        pieces.add(new Piece(spaces, token));
        width += spaces + token.text().length();
        last = token;
    }

    private void addComments(Token token) {
        for (Comment comment : token.after()) {
            possible &= !comment.isLine() && !comment.spansLines();
            width += 1 + comment.text().length();
        }
    }

    /** The author began a line for a clause, or for each text of a list. */
    private boolean isOnItsOwnLine(Token token) {
        boolean rowOfList = token.kind() == Token.Kind.TEXT && last.is(",");
        return token.startsLine() && (rowOfList || Units.startsClause(token, last));
    }

    boolean isPossible() {
        return possible && width <= Output.WIDTH;
    }

    /** Its width, without the comments after its last token. */
    int width() {
        return width;
    }

    List<Piece> pieces() {
        return pieces;
    }
}
