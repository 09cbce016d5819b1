package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

import java.util.function.Supplier;

/** Gives a comment or a text one colour, but for the live values in it. */
final class PlainScanner implements ITokenScanner {

    private final Supplier<Palette> palette;
    private final Colour colour;
    private final boolean live;
    private String text = "";
    private int base;
    private int start;
    private int at;

    /**
     * A scanner.
     *
     * @param live whether values in braces have their own colour
     */
    PlainScanner(Supplier<Palette> palette, Colour colour, boolean live) {
        this.palette = palette;
        this.colour = colour;
        this.live = live;
    }

    @Override
    public void setRange(IDocument document, int offset, int length) {
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
    public IToken nextToken() {
        start = at;
        if (at >= text.length()) {
            return Token.EOF;
        }
        if (live && text.charAt(at) == '{') {
            int end = text.indexOf('}', at);
            at = end < 0 ? text.length() : end + 1;
            return new Token(palette.get().attribute(Colour.LIVE_VALUE));
        }
        int next = live ? text.indexOf('{', at) : -1;
        at = next < 0 ? text.length() : next;
        return new Token(palette.get().attribute(colour));
    }

    @Override
    public int getTokenOffset() {
        return base + start;
    }

    @Override
    public int getTokenLength() {
        return at - start;
    }
}
