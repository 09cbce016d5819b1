package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.internal.Nearest;
import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/** Turns syntax errors into sentences that say what was found, what was expected, and what was likely meant. */
public final class SyntaxMessages implements ISyntaxErrorMessageProvider {

    /** Issue code of a structural error; the issue data are offset and length of the offending text. */
    public static final String SYNTAX = "S001";

    /** Issue code of a structural error that only repeats a mistake already told. */
    public static final String SYNTAX_ECHO = "S001.gema";

    /** Issue code of a value that cannot be read, such as a malformed number. */
    public static final String VALUE = "S002";

    private final DslMessages messages;
    private final AllowedKeywords allowed = new AllowedKeywords();

    @Inject
    SyntaxMessages(DslMessages messages) {
        this.messages = messages;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        var error = context.getRecognitionException();
        if (error == null || !(error.token instanceof CommonToken token) || token.getType() == Token.EOF) {
            return new SyntaxErrorMessage(atEnd(context), SYNTAX);
        }
        var data = new String[] {
            Integer.toString(token.getStartIndex()), Integer.toString(token.getText().length())
        };
        return new SyntaxErrorMessage(sentence(context, token), SYNTAX, data);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), VALUE);
    }

    private String atEnd(IParserErrorContext context) {
        var open = enclosingBlock(context.getCurrentNode());
        if (open == null) {
            return messages.get("sintaks.akhir");
        }
        return messages.get("sintaks.akhir.blok", label(open), open.getStartLine());
    }

    private String sentence(IParserErrorContext context, CommonToken token) {
        var found = shown(token.getText());
        var keywords = blockKeywords(context.getCurrentNode());
        int expected = context.getRecognitionException() instanceof MismatchedTokenException mismatch
                ? mismatch.expecting
                : Token.INVALID_TOKEN_TYPE;
        var choices = enumLiterals(context.getCurrentNode());
        if (!choices.isEmpty() && expected <= 0) {
            return withNearest(messages.get("sintaks.pilihan", String.join(", ", choices), found), token, choices);
        }
        boolean atBlockEnd = expected <= 0 || context.getTokenNames()[expected].equals("'}'");
        if (!atBlockEnd) {
            return messages.get("sintaks.diharapkan", expectation(context.getTokenNames()[expected]), found);
        }
        if (keywords.isEmpty()) {
            return messages.get("sintaks.takterduga", found);
        }
        if (token.getText().equals("}")) {
            return messages.get("sintaks.kurunglebih");
        }
        return unknownWord(token, found, keywords, owner(context.getCurrentNode()));
    }

    private String unknownWord(CommonToken token, String found, Set<String> keywords, String owner) {
        var list = keywords.stream().collect(Collectors.joining(", "));
        var key = token.getType() == InternalJenjangLexer.RULE_ID ? "sintaks.kata" : "sintaks.tanda";
        return withNearest(messages.get(key, found, owner, list), token, keywords);
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

    private Set<String> blockKeywords(INode node) {
        var rule = rule(node);
        return rule == null ? new TreeSet<>() : allowed.of(rule);
    }

    private String owner(INode node) {
        var rule = rule(node);
        var key = rule == null ? "" : "unsur." + rule.getName();
        return messages.has(key) ? messages.get(key) : messages.get("unsur.Berkas");
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

    private static INode enclosingBlock(INode node) {
        for (var current = node; current != null && current.getParent() != null; current = current.getParent()) {
            if (current.getText().contains("{")) {
                return current;
            }
        }
        return null;
    }

    private static String label(INode block) {
        var text = block.getText().strip();
        int end = text.indexOf('{');
        return shown(text.substring(0, end).strip().replaceAll("\\s+", " "));
    }

    private static String shown(String text) {
        var line = text.lines().findFirst().orElse("").strip();
        return line.length() > 40 ? line.substring(0, 40) + "..." : line;
    }
}
