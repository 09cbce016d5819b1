package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A token stream in which chosen tokens are hidden like white space; they stay in the node model
 * with their text.
 */
final class RepairableTokenStream extends XtextTokenStream {

    private final BitSet hidden;

    RepairableTokenStream(TokenSource source, ITokenDefProvider names, BitSet hidden) {
        super(source, names);
        this.hidden = hidden;
    }

    @Override
    protected void fillBuffer() {
        super.fillBuffer();
        for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
            ((CommonToken) tokens.get(i)).setType(InternalJenjangLexer.RULE_TERLEWAT);
        }
    }

    /** Every token of the text, hidden ones included. */
    List<Lexeme> all() {
        var result = new ArrayList<Lexeme>(tokens.size());
        for (var each : tokens) {
            var token = (CommonToken) each;
            result.add(new Lexeme(token.getType(), token.getStartIndex(), token.getText()));
        }
        return result;
    }

    /**
     * A token as it stands in the text.
     *
     * @param type type number of the lexer
     * @param offset first character
     * @param text the text
     */
    record Lexeme(int type, int offset, String text) {

        boolean isSpace() {
            return type == InternalJenjangLexer.RULE_WS
                    || type == InternalJenjangLexer.RULE_ML_COMMENT
                    || type == InternalJenjangLexer.RULE_SL_COMMENT
                    || type == InternalJenjangLexer.RULE_TERLEWAT;
        }

        boolean isWord() {
            return !text.isEmpty()
                    && Character.isLetter(text.charAt(0))
                    && type != InternalJenjangLexer.RULE_RUPIAH;
        }

        boolean isKeyword() {
            return isWord() && type != InternalJenjangLexer.RULE_ID;
        }
    }
}
