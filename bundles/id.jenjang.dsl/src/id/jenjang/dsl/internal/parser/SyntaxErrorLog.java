package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import java.util.ArrayList;
import java.util.List;

/** Passes syntax errors on and remembers the structural ones with the token they arose at. */
final class SyntaxErrorLog implements ISyntaxErrorMessageProvider {

    private final ISyntaxErrorMessageProvider messages;
    private final List<Entry> entries = new ArrayList<>();

    SyntaxErrorLog(ISyntaxErrorMessageProvider messages) {
        this.messages = messages;
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        var error = context.getRecognitionException();
        var message = messages.getSyntaxErrorMessage(context);
        if (error != null
                && error.token instanceof CommonToken token
                && token.getType() != Token.EOF) {
            boolean echo =
                    error.input instanceof TokenStream tokens
                            && followsMended(tokens, token.getTokenIndex());
            message =
                    echo
                            ? new SyntaxErrorMessage(
                                    message.getMessage(),
                                    SyntaxMessages.SYNTAX_ECHO,
                                    message.getIssueData())
                            : message;
            entries.add(
                    new Entry(
                            token.getTokenIndex(),
                            token.getStartIndex(),
                            isOvercome(error),
                            echo,
                            message));
        }
        return message;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return messages.getSyntaxErrorMessage(context);
    }

    /** Text after the last element is not overcome: the parser would leave all of it unread. */
    private static boolean isOvercome(RecognitionException error) {
        return error instanceof MismatchedTokenException mismatch
                && mismatch.expecting != Token.EOF
                && (error instanceof MissingTokenException
                        || error instanceof UnwantedTokenException);
    }

    private static boolean followsMended(TokenStream tokens, int index) {
        for (int i = index - 1; i >= 0; i--) {
            int type = tokens.get(i).getType();
            if (type == InternalJenjangLexer.RULE_TERLEWAT) {
                return true;
            }
            if (tokens.get(i).getChannel() != Token.HIDDEN_CHANNEL) {
                return false;
            }
        }
        return false;
    }

    /**
     * A structural error.
     *
     * @param token index of the token it arose at
     * @param offset first character of that token
     * @param overcome whether the parser mended it by itself, by leaving out or adding one token
     * @param echo whether it stands right behind a mended statement and only repeats its mistake
     * @param message what to tell
     */
    record Entry(
            int token, int offset, boolean overcome, boolean echo, SyntaxErrorMessage message) {}
}
