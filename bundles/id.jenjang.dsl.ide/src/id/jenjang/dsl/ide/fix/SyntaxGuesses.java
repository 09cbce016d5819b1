package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.SpellingFixes.Guess;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.resource.XtextResource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What may be missing, or mistyped, where the text does not follow the language. */
final class SyntaxGuesses {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final int WORDS = 3;

    private final Spot spot;
    private final String text;
    private final List<Guess> guesses = new ArrayList<>();

    SyntaxGuesses(Spot spot) {
        this.spot = spot;
        text = spot.text();
    }

    List<Guess> all() {
        var word = spot.word();
        if (word.startsWith("'''") || word.startsWith("/*")) {
            closeLong(word);
            return guesses;
        }
        if (YEAR.matcher(word).matches()) {
            guesses.add(new Guess(spot.title("koma"), TextEdit.insert(behindPrevious(), ",")));
        }
        if (WORD.matcher(word).matches()) {
            words(word);
            quote();
        }
        if (word.equals("}")) {
            delete();
        }
        closeBlock();
        return guesses;
    }

    /** The rest of the line is a text. */
    private void quote() {
        int at = spot.offset();
        var quoted = '"' + text.substring(at, lineEnd()).replace("\"", "") + '"';
        guesses.add(
                new Guess(
                        spot.title("petik.beri", quoted),
                        new TextEdit(at, lineEnd() - at, quoted)));
    }

    /** Before the brace that ends the line, else before its end. */
    private int lineEnd() {
        int end = text.indexOf('\n', spot.offset());
        var line = text.substring(spot.offset(), end < 0 ? text.length() : end).stripTrailing();
        if (line.endsWith("{")) {
            line = line.substring(0, line.length() - 1).stripTrailing();
        }
        return spot.offset() + line.length();
    }

    private int behindPrevious() {
        int at = spot.offset();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void words(String word) {
        var keywords = keywords();
        for (int i = 0; i < WORDS; i++) {
            var near = Nearest.to(word, keywords);
            if (near.isEmpty()) {
                break;
            }
            keywords.remove(near.get());
            if (near.get().equals(word)) {
                replace("nama", '^' + word);
            } else {
                replace("ganti", near.get());
            }
        }
    }

    private Set<String> keywords() {
        var keywords = new TreeSet<String>();
        spot.berkas()
                .map(each -> ((XtextResource) each.eResource()).getParseResult().getRootNode())
                .map(root -> GrammarUtil.getGrammar(root.getGrammarElement()))
                .ifPresent(
                        grammar ->
                                GrammarUtil.getAllKeywords(grammar).stream()
                                        .filter(one -> WORD.matcher(one).matches())
                                        .forEach(keywords::add));
        return keywords;
    }

    private void replace(String title, String by) {
        int length = spot.end() - spot.offset();
        guesses.add(new Guess(spot.title(title, by), new TextEdit(spot.offset(), length, by)));
    }

    private void delete() {
        int start = text.lastIndexOf('\n', spot.offset() - 1) + 1;
        int end = text.indexOf('\n', spot.end());
        int next = end < 0 ? text.length() : end + 1;
        boolean alone =
                text.substring(start, spot.offset()).isBlank()
                        && text.substring(spot.end(), next).isBlank();
        var edit =
                alone
                        ? TextEdit.delete(start, next - start)
                        : TextEdit.delete(spot.offset(), spot.end() - spot.offset());
        guesses.add(new Guess(spot.title("kurung.hapus"), edit));
    }

    /** A brace before the next element or, where the text ends too early, at its end. */
    private void closeBlock() {
        boolean last = text.substring(spot.end()).isBlank();
        closeBlock(last ? spot.end() : behindPrevious());
    }

    private void closeBlock(int at) {
        int opened = opened(at);
        if (opened >= 0) {
            int line = text.lastIndexOf('\n', opened) + 1;
            int words = line;
            while (words < opened && Character.isWhitespace(text.charAt(words))) {
                words++;
            }
            var lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
            var brace = lineEnd + text.substring(line, words) + "}";
            guesses.add(new Guess(spot.title("kurung"), TextEdit.insert(at, brace)));
        }
    }

    /** Where the innermost block opens that is not closed before a place; -1 for none. */
    private int opened(int at) {
        var open = new ArrayList<Integer>();
        var root =
                spot.berkas()
                        .map(
                                each ->
                                        ((XtextResource) each.eResource())
                                                .getParseResult()
                                                .getRootNode());
        if (root.isEmpty()) {
            return -1;
        }
        for (var leaf : root.get().getLeafNodes()) {
            if (leaf.getOffset() >= at) {
                break;
            }
            if (leaf.getText().equals("{")) {
                open.add(leaf.getOffset());
            } else if (leaf.getText().equals("}") && !open.isEmpty()) {
                open.removeLast();
            }
        }
        return open.isEmpty() ? -1 : open.getLast();
    }

    /** A long text or comment ends before the next brace that stands alone, or with its line. */
    private void closeLong(String word) {
        var sign = word.startsWith("/*") ? "*/" : "'''";
        int line = text.indexOf('\n', spot.offset());
        int lineEnd = line < 0 ? text.length() : line;
        var brace = Pattern.compile("\\r?\\n[ \\t]*}").matcher(text);
        if (sign.equals("*/")) {
            close(lineEnd, " ", sign);
        }
        if (brace.find(spot.offset())) {
            close(brace.start(), sign.equals("*/") ? " " : "\n", sign);
        }
        close(text.length(), "\n", sign);
    }

    private void close(int at, String gap, String sign) {
        guesses.add(new Guess(spot.title("tutup", sign), TextEdit.insert(at, gap + sign)));
    }
}
