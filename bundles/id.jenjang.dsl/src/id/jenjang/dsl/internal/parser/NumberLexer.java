package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;

import jakarta.inject.Inject;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;

/**
 * Reads numbers and amounts by hand: a dot or comma belongs to a number only when a digit follows
 * it. The generated lexer decides on one character and would fail at the comma of "2, 3".
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
            closingDash();
            found(RULE_RUPIAH);
        } else if (input.LA(1) == 'R' && input.LA(2) == 'p') {
            // The generated lexer would take Rp for an amount and fail where no digit follows.
            mRULE_ID();
        } else if (startsUnclosed("/*", "*/") || startsUnclosed("'''", "'''")) {
            while (input.LA(1) != CharStream.EOF) {
                input.consume();
            }
            found(RULE_ANY_OTHER);
        } else {
            super.mTokens();
        }
    }

    /** "Rp", then at most one dot and any blanks, then a digit. */
    private boolean startsAmount() {
        if (input.LA(1) != 'R' || input.LA(2) != 'p') {
            return false;
        }
        int at = 3;
        at += input.LA(at) == '.' ? 1 : 0;
        while (isBlank(input.LA(at))) {
            at++;
        }
        return isDigit(input.LA(at));
    }

    /**
     * Office texts end amounts with ",-"; read as a part of the amount it gets a fitting message.
     */
    private void closingDash() {
        if (input.LA(1) == ',' && input.LA(2) == '-') {
            input.consume();
            input.consume();
        }
    }

    private void number() {
        digits();
        while ((input.LA(1) == '.' || input.LA(1) == ',') && isDigit(input.LA(2))) {
            input.consume();
            digits();
        }
    }

    private boolean startsUnclosed(String opening, String closing) {
        return stands(opening, 1) && !closes(closing, 1 + opening.length());
    }

    private boolean closes(String closing, int from) {
        for (int at = from; input.LA(at) != CharStream.EOF; at++) {
            if (stands(closing, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (input.LA(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
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

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\u00A0';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
