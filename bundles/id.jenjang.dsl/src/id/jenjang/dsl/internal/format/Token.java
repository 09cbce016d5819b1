package id.jenjang.dsl.internal.format;

import java.util.List;

/**
 * A visible token with the comments that belong to it. Equality is identity: the same text occurs
 * many times.
 *
 * <p>Its comments are those standing before it on lines of their own, and those after it on its
 * line.
 */
final class Token implements Part {

    /** What a token is to the layout. */
    enum Kind {
        /** A keyword that says what comes next. */
        WORD,
        /** A keyword that is itself a value, as {@code naik}, {@code TW1} or {@code NA}. */
        LITERAL,
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        /** Part of the original text that is copied as it is. */
        RAW
    }

    private final Kind kind;
    private final String text;
    private final Gap before;
    private final List<Comment> after;
    private final boolean tight;
    private final boolean composite;

    /**
     * A token.
     *
     * @param before the gap before it, whose trailing comments belong to the token before
     * @param after the comments on its line
     * @param shape how it joins its neighbours
     */
    Token(Kind kind, String text, Gap before, List<Comment> after, Shape shape) {
        this.kind = kind;
        this.text = text;
        this.before = before;
        this.after = after;
        this.tight = shape.tight();
        this.composite = shape.composite();
    }

    /**
     * How a token joins its neighbours.
     *
     * @param tight whether it follows the token before without a space
     * @param composite whether it is the first of a part with a rule of its own in the grammar
     */
    record Shape(boolean tight, boolean composite) {
        static final Shape PLAIN = new Shape(false, false);
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** Comments on lines of their own before this token. */
    List<Comment> before() {
        return before.leading();
    }

    List<Comment> after() {
        return after;
    }

    boolean startsLine() {
        return before.line();
    }

    boolean afterBlank() {
        return before.blank();
    }

    boolean tight() {
        return tight;
    }

    boolean composite() {
        return composite;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean spansLines() {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
