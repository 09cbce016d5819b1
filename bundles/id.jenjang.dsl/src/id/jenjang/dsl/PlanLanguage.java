package id.jenjang.dsl;

import id.jenjang.dsl.internal.copy.Soundness;
import id.jenjang.dsl.internal.format.StructureFactory;
import id.jenjang.dsl.internal.parser.NumberLexer;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.AbstractAntlrParser;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The language by itself, without any plan: its grammar, the words and nodes a text consists of.
 */
public final class PlanLanguage {

    private PlanLanguage() {}

    /** The grammar; not to be changed. */
    public static Grammar grammar() {
        return Shared.GRAMMAR;
    }

    /**
     * The words of a text in order, exactly as the parser reads them; together they cover it.
     *
     * @param text any text, a whole file or a part that begins where a word begins
     */
    public static List<PlanWord> words(String text) {
        var lexer = Shared.LOADER.part(NumberLexer.class);
        lexer.setCharStream(new ANTLRStringStream(text));
        var words = new ArrayList<PlanWord>();
        int at = 0;
        for (var token = lexer.nextToken(); token != null; token = lexer.nextToken()) {
            if (token.getType() == Token.EOF) {
                break;
            }
            var kind = Shared.KINDS.getOrDefault(token.getType(), PlanWord.Kind.OTHER);
            words.add(new PlanWord(kind, at, token.getText()));
            at += token.getText().length();
        }
        return words;
    }

    /**
     * The nodes of a text, without a model: the elements they stand for have no values.
     *
     * @param text the whole text of one file; it may have syntax errors
     */
    public static IParseResult nodes(String text) {
        return parser().parse(new StringReader(text));
    }

    /** The pieces of a text that were left out to mend its mistakes, in order. */
    public static List<INode> leftOut(IParseResult parsed) {
        var found = new ArrayList<INode>();
        if (parsed.hasSyntaxErrors()) {
            Soundness.eachDoubtful(
                    parsed.getRootNode(),
                    node -> {
                        if (Soundness.isSteppedOver(node)) {
                            found.add(node);
                        }
                    });
        }
        return found;
    }

    /**
     * Whether a node is known to hold no mistake without a look at what is below it, because it was
     * taken over from an earlier text; false where one would have to look.
     */
    public static boolean isKnownSound(INode node) {
        return Soundness.isKnown(node);
    }

    /**
     * Whether a rule of the grammar reads exactly a text. Converters alone do not tell: those of
     * some rules read anything.
     */
    public static boolean reads(ParserRule rule, String text) {
        return !parser().parse(rule, new StringReader(text)).hasSyntaxErrors();
    }

    /**
     * Gives for each part of the grammar that nodes of a loaded plan name the same part of {@link
     * #grammar()}: every language of messages has a grammar of its own.
     *
     * @param root the root of the nodes
     */
    public static UnaryOperator<EObject> partsOf(ICompositeNode root) {
        var grammar = GrammarUtil.getGrammar(root.getGrammarElement());
        return grammar == Shared.GRAMMAR
                ? UnaryOperator.identity()
                : Shared.SAME_PARTS.computeIfAbsent(grammar, PlanLanguage::sameParts)::get;
    }

    private static Map<EObject, EObject> sameParts(Grammar grammar) {
        var same = new IdentityHashMap<EObject, EObject>();
        var ours = Shared.GRAMMAR.eAllContents();
        grammar.eAllContents().forEachRemaining(part -> same.put(part, ours.next()));
        return same;
    }

    /** How values of terminals and data types are read and written. */
    public static IValueConverterService converters() {
        return Shared.CONVERTERS;
    }

    /** A parser of its own for each text: several threads may read at once. */
    private static AbstractAntlrParser parser() {
        var parser = (AbstractAntlrParser) Shared.LOADER.part(IParser.class);
        parser.setElementFactory(new StructureFactory());
        return parser;
    }

    private static PlanWord.Kind kind(String name) {
        if (name.startsWith("'")) {
            return PlanWord.Kind.KEYWORD;
        }
        return switch (name) {
            case "RULE_ID" -> PlanWord.Kind.ID;
            case "RULE_ANGKA" -> PlanWord.Kind.ANGKA;
            case "RULE_RUPIAH" -> PlanWord.Kind.RUPIAH;
            case "RULE_STRING" -> PlanWord.Kind.STRING;
            case "RULE_TEKS_PANJANG" -> PlanWord.Kind.TEKS_PANJANG;
            case "RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> PlanWord.Kind.HIDDEN;
            default -> PlanWord.Kind.OTHER;
        };
    }

    /** Made when the language is first asked for; the words are the same in every language. */
    private static final class Shared {

        static final PlanLoader LOADER = PlanLoader.in(Locale.of("id"));
        static final Grammar GRAMMAR = LOADER.part(IGrammarAccess.class).getGrammar();
        static final IValueConverterService CONVERTERS = LOADER.part(IValueConverterService.class);
        static final Map<Integer, PlanWord.Kind> KINDS = kinds();
        static final Map<Grammar, Map<EObject, EObject>> SAME_PARTS = new ConcurrentHashMap<>();

        private static Map<Integer, PlanWord.Kind> kinds() {
            var kinds = new HashMap<Integer, PlanWord.Kind>();
            LOADER.part(ITokenDefProvider.class)
                    .getTokenDefMap()
                    .forEach((type, name) -> kinds.put(type, kind(name)));
            return kinds;
        }
    }
}
