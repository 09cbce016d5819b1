package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.parser.antlr.JenjangParser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A parser that steps over a mistake instead of giving up on what follows. After a syntax error the
 * tokens of the broken statement are hidden and the text is parsed again, so that every other
 * element of the file stays alive; the message stays at the place of the mistake. A text without
 * mistakes is parsed once.
 */
public final class RepairingParser extends JenjangParser {

    /**
     * Beyond this many mended statements a text is not a plan; the remaining errors are reported as
     * they come.
     */
    private static final int MAX_REPAIRS = 100;

    /** Every repair reads the whole text again, so a large text gets fewer of them. */
    private static final int MAX_CHARACTERS = 20_000_000;

    private static final int MIN_REPAIRS = 5;

    @Override
    protected IParseResult doParse(
            String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
        var hidden = new BitSet();
        var mended = new ArrayList<SyntaxErrorLog.Entry>();
        var attempt = attempt(ruleName, in, builder, initialLookAhead, hidden);
        int repairs = Math.clamp(MAX_CHARACTERS / Math.max(1, in.size()), MIN_REPAIRS, MAX_REPAIRS);
        for (int i = 0; i < repairs; i++) {
            var repair =
                    attempt.errors().isEmpty()
                            ? Optional.<Repair.Step>empty()
                            : new Repair(attempt.tokens().all(), hidden).of(attempt.errors());
            if (repair.isEmpty()) {
                break;
            }
            mended.addAll(repair.get().reported());
            hidden.or(repair.get().tokens());
            in.seek(0);
            attempt = attempt(ruleName, in, createNodeModelBuilder(), initialLookAhead, hidden);
        }
        return mended.isEmpty() ? attempt.result() : withErrors(attempt.result(), mended);
    }

    private Attempt attempt(
            String ruleName,
            CharStream in,
            NodeModelBuilder builder,
            int initialLookAhead,
            BitSet hidden) {
        var tokens = new RepairableTokenStream(createLexer(in), getTokenDefProvider(), hidden);
        tokens.initCurrentLookAhead(initialLookAhead);
        setInitialHiddenTokens(tokens);
        var log = new SyntaxErrorLog(getSyntaxErrorProvider());
        AbstractInternalAntlrParser parser = createParser((XtextTokenStream) tokens);
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(log);
        parser.setNodeModelBuilder(builder);
        parser.setSemanticModelBuilder(getElementFactory());
        var groups = getUnorderedGroupHelper().get();
        parser.setUnorderedGroupHelper(groups);
        groups.initializeWith(parser);
        try {
            var result = ruleName != null ? parser.parse(ruleName) : parser.parse();
            return new Attempt(result, tokens, log.entries());
        } catch (RecognitionException e) {
            throw new ParseException(e.getMessage(), e);
        }
    }

    /** Puts the messages of mended statements on the nodes where the mistakes stand. */
    private static IParseResult withErrors(IParseResult result, List<SyntaxErrorLog.Entry> errors) {
        var builder = new NodeModelBuilder();
        for (var error : errors) {
            var leaf = NodeModelUtils.findLeafNodeAtOffset(result.getRootNode(), error.offset());
            if (leaf != null && (leaf.isHidden() || isUntold(leaf))) {
                builder.setSyntaxError(leaf, error.message());
            }
        }
        return new ParseResult(result.getRootASTElement(), result.getRootNode(), true);
    }

    /** What stands on a token that was stepped over, or is an echo, only follows from a mistake. */
    private static boolean isUntold(INode leaf) {
        var told = leaf.getSyntaxErrorMessage();
        return told == null || SyntaxMessages.SYNTAX_ECHO.equals(told.getIssueCode());
    }

    private record Attempt(
            IParseResult result, RepairableTokenStream tokens, List<SyntaxErrorLog.Entry> errors) {}
}
