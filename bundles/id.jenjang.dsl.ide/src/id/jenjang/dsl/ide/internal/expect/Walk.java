package id.jenjang.dsl.ide.internal.expect;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.PlanWord;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads words along the grammar, all possible ways at once, and knows afterwards what may come
 * next. A word that fits nowhere does not end the walk: it goes on at the next word that begins a
 * statement of the innermost open block, that the broken statement knows further on, or that begins
 * an element at the margin.
 */
final class Walk {

    private static final String OPEN = "{";
    private static final String CLOSE = "}";

    private final Deque<Block> blocks = new ArrayDeque<>();
    private List<Option> options = start();

    /** The last options before the walk lost its way; the same as the options while it has not. */
    private List<Option> alive = options;

    /** Reads the words of a text. */
    static List<Option> over(List<PlanWord> words, String text) {
        var walk = new Walk();
        for (var word : words) {
            walk.read(word, text);
        }
        return walk.options.isEmpty() ? walk.statements() : walk.options;
    }

    static AbstractRule file() {
        return GrammarUtil.findRuleForName(PlanLanguage.grammar(), "Berkas");
    }

    private static List<Option> start() {
        return Steps.start(file());
    }

    /** The words an element of a file begins with. */
    static Set<String> topLevel() {
        return TopLevel.WORDS;
    }

    private void read(PlanWord word, String text) {
        if (word == Scan.BLOCK) {
            proceed(skipBlock(options));
        } else if (word.text().equals(OPEN)) {
            open(word);
        } else if (word.text().equals(CLOSE)) {
            close(word);
        } else {
            var next = step(options, word);
            proceed(next.isEmpty() ? mend(word, text) : next);
        }
    }

    private void proceed(List<Option> next) {
        options = next;
        if (!next.isEmpty()) {
            alive = next;
        }
    }

    private static List<Option> step(List<Option> options, PlanWord word) {
        var next = new ArrayList<Option>();
        for (var option : options) {
            if (option.reads(word)) {
                next.addAll(Steps.after(option, word.text()));
            }
        }
        return distinct(next);
    }

    /** Two ways to the same place of the same rule are one. */
    private static List<Option> distinct(List<Option> options) {
        var seen = new HashSet<List<Object>>();
        var result = new ArrayList<Option>(options.size());
        for (var option : options) {
            var parent = option.frame().parent();
            var key =
                    option.frame().isEmpty() && parent != null
                            ? List.of(option.leaf(), option.frame().call(), parent.identity())
                            : List.<Object>of(option.leaf(), option.frame().identity());
            if (seen.add(key)) {
                result.add(option);
            }
        }
        return result;
    }

    private static List<Option> skipBlock(List<Option> options) {
        var next = new ArrayList<Option>();
        for (var option : options) {
            if (option.keyword().filter(OPEN::equals).isPresent()) {
                next.addAll(Steps.afterBlock(option));
            }
        }
        return distinct(next);
    }

    private void open(PlanWord word) {
        var before = options.stream().filter(option -> option.reads(word)).toList();
        if (before.isEmpty()) {
            before = further(OPEN);
        }
        proceed(step(before, word));
        blocks.push(new Block(before, options));
    }

    private void close(PlanWord word) {
        var block = blocks.isEmpty() ? new Block(List.of(), List.of()) : blocks.pop();
        var next = step(options, word);
        proceed(next.isEmpty() ? skipBlock(block.before()) : next);
    }

    private List<Option> mend(PlanWord word, String text) {
        boolean margin = word.offset() == 0 || text.charAt(word.offset() - 1) == '\n';
        if (margin && topLevel().contains(word.text())) {
            blocks.clear();
            return step(start(), word);
        }
        var next = step(statements(), word);
        if (next.isEmpty() && word.kind() == PlanWord.Kind.KEYWORD && !options.isEmpty()) {
            next = step(further(word.text()), word);
        }
        return next;
    }

    /** What a statement of the innermost open block may begin with. */
    private List<Option> statements() {
        if (blocks.isEmpty()) {
            return start();
        }
        var block = blocks.peek();
        for (var opened : block.before()) {
            for (var option : alive) {
                for (var each = option.frame(); each != null; each = each.parent()) {
                    if (each.identity() == opened.frame().identity()) {
                        return distinct(Steps.behind(opened.leaf(), each));
                    }
                }
            }
        }
        return block.after();
    }

    /** Places further on in the broken statement where a fixed word stands. */
    private List<Option> further(String keyword) {
        var innermost = blocks.isEmpty() ? null : blocks.peek();
        for (var option : alive) {
            for (var frame = option.frame(); frame != null; frame = frame.parent()) {
                if (innermost != null && innermost.isOf(frame)) {
                    break;
                }
                var places = places(frame, keyword);
                if (!places.isEmpty()) {
                    return places;
                }
            }
        }
        return List.of();
    }

    private static List<Option> places(Frame frame, String keyword) {
        var places = new ArrayList<Option>();
        for (var each : EcoreUtil2.eAllContents(frame.rule().getAlternatives())) {
            if (each instanceof Keyword word
                    && word.getValue().equals(keyword)
                    && !frame.hasRead(keyword)) {
                places.add(new Option((AbstractElement) each, frame));
            }
        }
        return places;
    }

    /**
     * A block that is open.
     *
     * @param before what read its opening brace
     * @param after what it may begin with
     */
    private record Block(List<Option> before, List<Option> after) {

        boolean isOf(Frame frame) {
            return before.stream().anyMatch(each -> each.frame().identity() == frame.identity());
        }
    }

    /** Made once: the grammar does not change. */
    private static final class TopLevel {

        static final Set<String> WORDS =
                Set.copyOf(
                        start().stream()
                                .flatMap(option -> option.keyword().stream())
                                .collect(Collectors.toSet()));
    }
}
