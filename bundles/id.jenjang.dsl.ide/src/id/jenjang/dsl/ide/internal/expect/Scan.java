package id.jenjang.dsl.ide.internal.expect;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.PlanWord;
import id.jenjang.dsl.ide.internal.Quoted;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * One quick pass over the characters before a place, which finds what encloses it. Blocks that are
 * closed before the place are left out of the words, and so are elements before the last one that
 * begins at the margin outside any block: however large a file is, few words remain.
 */
final class Scan {

    /** What a place lies in. */
    enum Within {
        CODE,
        COMMENT,
        TEXT,
        LONG_TEXT
    }

    /** The word that stands for all between the braces of a closed block. */
    static final PlanWord BLOCK = new PlanWord(PlanWord.Kind.OTHER, 0, "{...}");

    private final String text;
    private final int end;
    private final Set<String> topLevel;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Cut> cuts = new ArrayList<>();
    private int from;
    private int at;
    private Within within = Within.CODE;
    private int start;

    Scan(String text, int end, Set<String> topLevel) {
        this.text = text;
        this.end = end;
        this.topLevel = topLevel;
        run();
    }

    Within within() {
        return within;
    }

    /** Where the text or comment begins that the place lies in. */
    int start() {
        return start;
    }

    /** The words before an offset, which lies at or before the place and not within a word. */
    List<PlanWord> words(int until) {
        var words = new ArrayList<PlanWord>();
        int next = from;
        for (var cut : cuts) {
            lex(next, Math.min(cut.from(), until), words);
            if (cut.from() < until) {
                words.add(BLOCK);
            }
            next = cut.to();
        }
        lex(next, until, words);
        return words;
    }

    private void lex(int begin, int until, List<PlanWord> into) {
        if (begin < until) {
            for (var word : PlanLanguage.words(text.substring(begin, until))) {
                if (word.kind() != PlanWord.Kind.HIDDEN) {
                    into.add(new PlanWord(word.kind(), begin + word.offset(), word.text()));
                }
            }
        }
    }

    private void run() {
        while (at < end) {
            char c = text.charAt(at);
            if (Quoted.beginsOne(c)) {
                quoted();
                continue;
            }
            switch (c) {
                case '{' -> open.push(at++);
                case '}' -> close();
                default -> {
                    if (open.isEmpty() && startsTopLevel()) {
                        from = at;
                        cuts.clear();
                    }
                    at++;
                }
            }
        }
    }

    private void close() {
        at++;
        if (!open.isEmpty()) {
            int begin = open.pop();
            while (!cuts.isEmpty() && cuts.getLast().from() > begin) {
                cuts.removeLast();
            }
            cuts.add(new Cut(begin, at));
        }
    }

    private boolean startsTopLevel() {
        if (at > 0 && text.charAt(at - 1) != '\n') {
            return false;
        }
        int word = at;
        while (word < text.length() && Character.isLetter(text.charAt(word))) {
            word++;
        }
        return word > at && word < end && topLevel.contains(text.substring(at, word));
    }

    private void quoted() {
        var found = Quoted.at(text, at);
        if (found.isEmpty()) {
            at++;
            return;
        }
        var quoted = found.get();
        if (quoted.holds(end)) {
            within = within(quoted.kind());
            start = at;
        }
        at = quoted.to();
    }

    private static Within within(Quoted.Kind kind) {
        return switch (kind) {
            case TEXT, CURVED_TEXT -> Within.TEXT;
            case LONG_TEXT -> Within.LONG_TEXT;
            case COMMENT, LINE_COMMENT -> Within.COMMENT;
        };
    }

    /** A closed block, from its opening to behind its closing brace. */
    private record Cut(int from, int to) {}
}
