package id.jenjang.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;

import id.jenjang.dsl.JenjangStandaloneSetup;
import id.jenjang.dsl.internal.parser.NumberLexer;
import id.jenjang.dsl.parser.antlr.internal.InternalJenjangLexer;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into what the formatter must keep: its tokens and comments, in order, without the
 * white space.
 */
public final class Words {

    private static final Injector INJECTOR = new JenjangStandaloneSetup().createInjector();

    private final String text;

    private Words(String text) {
        this.text = text;
    }

    /** Tokens and comments; comments without their indentation and line ends, which may change. */
    public static List<String> of(String text) {
        return new Words(text).all();
    }

    /** Tokens only. */
    static List<String> tokensOf(String text) {
        return of(text).stream().filter(word -> !isComment(word)).toList();
    }

    /** Fails at the first word that differs, with the words before it. */
    static void assertSame(String before, String after, String message) {
        var expected = of(before);
        var actual = of(after);
        int same = 0;
        while (same < expected.size()
                && same < actual.size()
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        assertEquals(around(expected, same), around(actual, same), message + ", word " + same);
    }

    private static List<String> around(List<String> words, int index) {
        return words.subList(Math.max(0, index - 4), Math.min(words.size(), index + 2));
    }

    public static boolean isComment(String word) {
        return word.startsWith("//") || word.startsWith("/*");
    }

    private List<String> all() {
        var lexer = INJECTOR.getInstance(NumberLexer.class);
        lexer.setCharStream(new ANTLRStringStream(text));
        var words = new ArrayList<String>();
        var stream = new CommonTokenStream(lexer);
        for (Object each : stream.getTokens()) {
            var token = (Token) each;
            var word = token.getText();
            if (isComment(word)) {
                words.add(word.strip().replaceAll("\\s*\\R\\s*", "\n"));
            } else if (token.getType() != InternalJenjangLexer.RULE_WS) {
                // A text without its end reaches to the end of the file, with the last line end in
                // it.
                words.add(word.startsWith("'''") ? word.stripTrailing() : word);
            }
        }
        return words;
    }
}
