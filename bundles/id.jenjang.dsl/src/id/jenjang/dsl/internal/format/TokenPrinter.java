package id.jenjang.dsl.internal.format;

/** Writes tokens with their comments, each comment exactly once and at its place. */
final class TokenPrinter {

    private final Output out;

    TokenPrinter(Output out) {
        this.out = out;
    }

    /** Writes a token whose comments before it are written already, or that has none. */
    void text(Token token) {
        out.text(token.text());
        for (Comment comment : token.after()) {
            out.space(comment.isLine() ? 2 : 1);
            out.comment(comment.text());
            if (comment.isLine()) {
                out.closeLine();
            }
        }
    }

    /**
     * Writes a token inside an item.
     *
     * @param spaces how many spaces come before it when it does not begin a line
     * @param hang where lines begin that a comment makes necessary
     */
    void inside(Token token, int spaces, int hang) {
        if (out.isLineClosed()) {
            out.newLine(hang);
        }
        if (token.before().isEmpty()) {
            out.space(spaces);
        } else if (!out.isAtLineStart()) {
            out.newLine(hang);
        }
        for (Comment comment : token.before()) {
            comment(comment);
            if (endsLine(comment)) {
                out.newLine(hang);
            } else {
                out.space(1);
            }
        }
        text(token);
    }

    /**
     * Begins a line for the first token of an item and writes the comments that stand before it.
     */
    void lineStart(Token token, int indent, boolean firstInBlock) {
        boolean needsLine = true;
        boolean first = firstInBlock;
        for (Comment comment : token.before()) {
            if (needsLine) {
                line(indent, !first && comment.blankBefore());
            }
            comment(comment);
            needsLine = endsLine(comment);
            if (!needsLine) {
                out.space(1);
            }
            first = false;
        }
        if (needsLine) {
            line(indent, !first && token.afterBlank());
        }
    }

    /** Writes the comments at the end of a block or of the file. */
    void lastComments(Token end, int indent, boolean emptyBefore) {
        boolean needsLine = true;
        boolean first = emptyBefore;
        for (Comment comment : end.before()) {
            if (needsLine) {
                line(indent, !first && comment.blankBefore());
            } else {
                out.space(1);
            }
            comment(comment);
            needsLine = endsLine(comment);
            first = false;
        }
    }

    private void line(int indent, boolean blank) {
        if (out.isEmpty()) {
            out.begin(indent);
        } else {
            out.newLine(indent);
        }
        if (blank) {
            out.newLine(indent);
        }
    }

    private void comment(Comment comment) {
        out.comment(comment.textAt(out.column()));
        if (comment.isLine()) {
            out.closeLine();
        }
    }

    private static boolean endsLine(Comment comment) {
        return comment.isLine() || comment.lineAfter();
    }
}
