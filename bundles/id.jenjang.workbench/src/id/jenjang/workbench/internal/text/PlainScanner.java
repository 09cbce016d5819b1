package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;

import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

import java.util.function.Supplier;

/** Gives a comment or a text one colour, but for the live values in it. */
final class PlainScanner extends StretchScanner {

    private final Supplier<Palette> palette;
    private final Colour colour;
    private final boolean live;

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
    protected IToken next() {
        var text = text();
        if (live && text.charAt(at) == '{') {
            int end = text.indexOf('}', at);
            at = end < 0 ? text.length() : end + 1;
            return new Token(palette.get().attribute(Colour.LIVE_VALUE));
        }
        int next = live ? text.indexOf('{', at) : -1;
        at = next < 0 ? text.length() : next;
        return new Token(palette.get().attribute(colour));
    }
}
