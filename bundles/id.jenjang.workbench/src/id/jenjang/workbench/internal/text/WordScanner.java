package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;
import id.jenjang.dsl.ide.navigate.Words;

import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

import java.util.function.Supplier;

/**
 * Colours what stands between texts and comments at once, by the looks of each word: words of the
 * language, numbers, amounts and codes.
 */
final class WordScanner extends StretchScanner {

    private final Supplier<Palette> palette;

    WordScanner(Supplier<Palette> palette) {
        this.palette = palette;
    }

    @Override
    protected IToken next() {
        var text = text();
        char first = text.charAt(at);
        if (Character.isLetter(first) || first == '_' || first == '^') {
            return word();
        }
        if (Character.isDigit(first)) {
            return number(Colour.NUMBER);
        }
        while (at < text.length() && !isStart(text.charAt(at))) {
            at++;
        }
        return Token.UNDEFINED;
    }

    private static boolean isStart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '^';
    }

    private IToken word() {
        var text = text();
        at++;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        var word = text.substring(start(), at);
        if (word.equals("Rp")) {
            skip('.');
            skip(' ');
            return number(Colour.AMOUNT);
        }
        return Words.all().contains(word) ? colour(Colour.KEYWORD) : colour(Colour.REFERENCE);
    }

    private void skip(char sign) {
        if (at < text().length() && text().charAt(at) == sign) {
            at++;
        }
    }

    /** A number; one with more than one point is a code when no amount. */
    private IToken number(Colour kind) {
        var text = text();
        int points = 0;
        while (at < text.length() && isOfNumber(text, at)) {
            if (text.charAt(at) == '.') {
                points++;
            }
            at++;
        }
        return colour(kind == Colour.NUMBER && points > 1 ? Colour.CODE : kind);
    }

    private static boolean isOfNumber(String text, int at) {
        char sign = text.charAt(at);
        boolean parted =
                (sign == '.' || sign == ',')
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1));
        return Character.isDigit(sign) || parted;
    }

    private IToken colour(Colour colour) {
        return new Token(palette.get().attribute(colour));
    }
}
