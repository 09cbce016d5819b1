package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Walks along a stretch of a text, one token after the other. */
abstract class StretchScanner implements ITokenScanner {

    private String text = "";
    private int base;
    private int start;

    /** The first letter behind the token. */
    protected int at;

    /** Goes behind the next token, which begins at {@link #at}; there is at least one letter. */
    protected abstract IToken next();

    /** The stretch. */
    protected final String text() {
        return text;
    }

    /** Where the token begins that is being read. */
    protected final int start() {
        return start;
    }

    @Override
    public final void setRange(IDocument document, int offset, int length) {
        try {
            text = document.get(offset, length);
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException(outside);
        }
        base = offset;
        start = 0;
        at = 0;
    }

    @Override
    public final IToken nextToken() {
        start = at;
        return at >= text.length() ? Token.EOF : next();
    }

    @Override
    public final int getTokenOffset() {
        return base + start;
    }

    @Override
    public final int getTokenLength() {
        return at - start;
    }
}
