package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;
import id.jenjang.dsl.services.JenjangGrammarAccess;

import jakarta.inject.Inject;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns syntax errors into sentences that say what was found, what was expected, and what was
 * likely meant.
 */
public final class SyntaxMessages implements ISyntaxErrorMessageProvider {

    /**
     * Issue code of a structural error; the issue data are offset and length of the offending text.
     */
    public static final String SYNTAX = "S001";

    /** Issue code of a structural error that only repeats a mistake already told. */
    public static final String SYNTAX_ECHO = "S001.gema";

    /** Issue code of a value that cannot be read, such as a malformed number. */
    public static final String VALUE = "S002";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONGEST = 40;

    private final DslMessages messages;
    private final JenjangGrammarAccess grammar;
    private final AllowedKeywords allowed = new AllowedKeywords();

    @Inject
    SyntaxMessages(DslMessages messages, JenjangGrammarAccess grammar) {
        this.messages = messages;
        this.grammar = grammar;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        var error = context.getRecognitionException();
        if (error == null
                || !(error.token instanceof CommonToken token)
                || token.getType() == Token.EOF) {
            return new SyntaxErrorMessage(atEnd(context), SYNTAX);
        }
        int length =
                isLeftOpen(token)
                        ? token.getText().startsWith("/*") ? 2 : 3
                        : token.getText().length();
        var data = new String[] {Integer.toString(token.getStartIndex()), Integer.toString(length)};
        return new SyntaxErrorMessage(sentence(context, token), SYNTAX, data);
    }

    /** The message of a mistake that stands further on in the text than when it was found. */
    public static SyntaxErrorMessage moved(SyntaxErrorMessage message, int shift) {
        var data = message.getIssueData();
        if (shift == 0 || data == null) {
            return message;
        }
        var there = data.clone();
        there[0] = Integer.toString(Integer.parseInt(data[0]) + shift);
        return new SyntaxErrorMessage(message.getMessage(), message.getIssueCode(), there);
    }

    /**
     * Whether a message may name the line of another place: that of a block that is not closed
     * where the text ends, or where an element of the file begins.
     *
     * @param text the text the message is about
     */
    public static boolean mayNameLine(SyntaxErrorMessage message, String text) {
        var data = message.getIssueData();
        if (data == null) {
            return SYNTAX.equals(message.getIssueCode());
        }
        int from = Integer.parseInt(data[0]);
        return Repair.TOP_LEVEL.contains(text.substring(from, from + Integer.parseInt(data[1])));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        var failure = context.getValueConverterException();
        // Anything else only says that there is no value, which the syntax error there tells
        // better.
        var code = failure.getCause() instanceof UnreadableValue ? VALUE : SYNTAX_ECHO;
        return new SyntaxErrorMessage(failure.getMessage(), code);
    }

    private String atEnd(IParserErrorContext context) {
        return OpenBlock.around(context.getCurrentNode())
                .map(open -> messages.get("sintaks.akhir.blok", open.header(), open.line()))
                .orElseGet(() -> messages.get("sintaks.akhir"));
    }

    private String sentence(IParserErrorContext context, CommonToken token) {
        var found = shown(token.getText());
        if (isLeftOpen(token)) {
            return messages.get(found.startsWith("/*") ? "sintaks.komentar" : "sintaks.teks");
        }
        var error = context.getRecognitionException();
        int expected =
                error instanceof MismatchedTokenException mismatch
                        ? mismatch.expecting
                        : Token.INVALID_TOKEN_TYPE;
        var choices = enumLiterals(context.getCurrentNode());
        if (!choices.isEmpty() && expected <= 0) {
            return withNearest(
                    messages.get("sintaks.pilihan", String.join(", ", choices), found),
                    token,
                    choices);
        }
        boolean atBlockEnd = expected <= 0 || context.getTokenNames()[expected].equals("'}'");
        if (atBlockEnd) {
            return wrongStatement(context, token);
        }
        if (visible(error, token, -1).getText().equals("Rp")) {
            return messages.get("rujukan.rupiah", "Rp");
        }
        var sentence =
                messages.get(
                        "sintaks.diharapkan",
                        expectation(context.getTokenNames()[expected]),
                        found);
        boolean named =
                expected == InternalJenjangLexer.RULE_STRING
                        && visible(error, token, 1).getType() == InternalJenjangLexer.RULE_STRING;
        return named ? withCaret(sentence, token) : sentence;
    }

    /** What was found stands where a statement begins or a block ends. */
    private String wrongStatement(IParserErrorContext context, CommonToken token) {
        var found = shown(token.getText());
        var open = OpenBlock.around(context.getCurrentNode());
        var behind = visible(context.getRecognitionException(), token, 1).getText();
        if (token.getText().equals("}")) {
            return messages.get(
                    open.isEmpty() ? "sintaks.takterduga" : "sintaks.kurunglebih", found);
        }
        if (open.isPresent()
                && Repair.TOP_LEVEL.contains(found)
                && token.getCharPositionInLine() == 0) {
            return messages.get(
                    "sintaks.belumtutup", found, open.get().header(), open.get().line());
        }
        if (YEAR.matcher(found).matches() && ":".equals(behind)) {
            return messages.get("sintaks.koma", found);
        }
        var rule = rule(context.getCurrentNode());
        var keywords = rule == null ? new TreeSet<String>() : allowed.of(rule);
        if (keywords.isEmpty() && open.isPresent()) {
            return messages.get("sintaks.takterduga", found);
        }
        var sentence =
                keywords.isEmpty()
                        ? unknownWord(token, found, allowed.of(grammar.getBerkasRule()), "Berkas")
                        : unknownWord(token, found, keywords, rule.getName());
        return ":".equals(behind) ? withCaret(sentence, token) : sentence;
    }

    /** A keyword where a short name was probably meant. */
    private String withCaret(String sentence, CommonToken token) {
        boolean keyword =
                Character.isLetter(token.getText().charAt(0))
                        && token.getType() != InternalJenjangLexer.RULE_ID
                        && token.getType() != InternalJenjangLexer.RULE_RUPIAH;
        return keyword ? messages.get("sintaks.katakunci", sentence, token.getText()) : sentence;
    }

    /** The lexer makes one token of a comment or long text that is never closed. */
    private static boolean isLeftOpen(CommonToken token) {
        return token.getType() == InternalJenjangLexer.RULE_ANY_OTHER
                && token.getText().length() > 1;
    }

    /** The next visible token in a direction, 1 or -1; the token itself when there is none. */
    private static Token visible(RecognitionException error, CommonToken token, int direction) {
        if (error.input instanceof TokenStream tokens) {
            for (int i = token.getTokenIndex() + direction;
                    i >= 0 && i < tokens.size();
                    i += direction) {
                if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                    return tokens.get(i);
                }
            }
        }
        return token;
    }

    private String unknownWord(
            CommonToken token, String found, Set<String> keywords, String owner) {
        var list = String.join(", ", keywords);
        var key =
                token.getType() == InternalJenjangLexer.RULE_ID ? "sintaks.kata" : "sintaks.tanda";
        return withNearest(
                messages.get(key, found, messages.get("unsur." + owner), list), token, keywords);
    }

    private String withNearest(String sentence, CommonToken token, Set<String> words) {
        return Nearest.to(token.getText(), words)
                .map(near -> messages.get("sintaks.maksud", sentence, near))
                .orElse(sentence);
    }

    private Set<String> enumLiterals(INode node) {
        return node != null
                        && node.getGrammarElement() instanceof RuleCall call
                        && call.getRule() instanceof EnumRule rule
                ? AllowedKeywords.literals(rule)
                : Set.of();
    }

    private String expectation(String tokenName) {
        var key = "token." + tokenName.replace("'", "");
        return messages.has(key) ? messages.get(key) : tokenName;
    }

    private static ParserRule rule(INode node) {
        for (var current = node; current != null; current = current.getParent()) {
            var element = current.getGrammarElement();
            if (element instanceof RuleCall call
                    && call.getRule() instanceof ParserRule rule
                    && !GrammarUtil.isDatatypeRule(rule)) {
                return rule;
            }
            if (element instanceof ParserRule rule) {
                return rule;
            }
        }
        return null;
    }

    /** The first line, not too long, with characters nobody can see named. */
    static String shown(String text) {
        var line = text.lines().findFirst().orElse("").strip();
        if (line.codePoints().anyMatch(Character::isISOControl)) {
            line =
                    line.codePoints()
                            .mapToObj(
                                    c ->
                                            Character.isISOControl(c)
                                                    ? "U+%04X".formatted(c)
                                                    : Character.toString(c))
                            .collect(Collectors.joining());
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
