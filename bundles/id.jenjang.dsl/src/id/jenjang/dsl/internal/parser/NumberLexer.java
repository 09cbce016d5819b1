package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;
import jakarta.inject.Inject;
import org.antlr.runtime.RecognitionException;

/**
 * Reads numbers and amounts by hand: a dot or comma belongs to a number only when a digit follows it. The generated
 * lexer decides on one character and would fail at the comma of "2, 3".
 */
public final class NumberLexer extends InternalJenjangLexer {

    @Inject
    NumberLexer() {}

    @Override
    public void mTokens() throws RecognitionException {
        if (isDigit(input.LA(1))) {
            number();
            found(RULE_ANGKA);
        } else if (startsAmount()) {
            while (!isDigit(input.LA(1))) {
                input.consume();
            }
            number();
            found(RULE_RUPIAH);
        } else {
            super.mTokens();
        }
    }

    /** "Rp", then at most one dot and one space, then a digit. */
    private boolean startsAmount() {
        if (input.LA(1) != 'R' || input.LA(2) != 'p') {
            return false;
        }
        int at = 3;
        at += input.LA(at) == '.' ? 1 : 0;
        at += input.LA(at) == ' ' ? 1 : 0;
        return isDigit(input.LA(at));
    }

    private void number() {
        digits();
        while ((input.LA(1) == '.' || input.LA(1) == ',') && isDigit(input.LA(2))) {
            input.consume();
            digits();
        }
    }

    private void digits() {
        while (isDigit(input.LA(1))) {
            input.consume();
        }
    }

    private void found(int type) {
        state.type = type;
        state.channel = DEFAULT_TOKEN_CHANNEL;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
