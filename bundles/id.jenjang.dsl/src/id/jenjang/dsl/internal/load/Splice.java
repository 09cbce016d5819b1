package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.dsl.internal.parser.SyntaxMessages;
import id.jenjang.model.Simpul;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The blocks of a file that an edit changed, read anew without the rest of the file. It is made
 * only where reading the whole file would give the same: what is wrong with the text must stay
 * within those blocks.
 *
 * @param old the blocks as they were
 * @param first the first block that is replaced
 * @param last the last one
 * @param read what stands there now
 * @param now its blocks
 */
record Splice(Blocks old, int first, int last, PlanResource read, Blocks now) {

    /** A text with more mistakes is read as a whole: how many are mended depends on its size. */
    private static final int MOST_MISTAKES = 4;

    /**
     * The changed blocks of a file.
     *
     * @param before the file as it was
     * @param text its text now
     * @param reader reads a text that lies nowhere
     */
    static Optional<Splice> of(
            ReadFile before, String text, Function<String, PlanResource> reader) {
        var blocks = Blocks.of(before.resource()).filter(each -> each.count() > 0);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        var change = Change.of(before.source().text(), text);
        var window =
                new Window(
                        blocks.get(),
                        blocks.get().blockBefore(change.from()),
                        blocks.get().blockBehind(change.to()),
                        text);
        int mistakes = mistakes(before.resource());
        if (mistakes > MOST_MISTAKES || mistakes > 0 && !blocks.get().isBalanced()) {
            return Optional.empty();
        }
        var exact = mistakes > 0 ? window.wider() : window;
        var read = reader.apply(exact.text());
        if (mistakes == 0 && read.getParseResult().hasSyntaxErrors()) {
            exact = window.wider();
            read = reader.apply(exact.text());
        }
        return mistakes + mistakes(read) > MOST_MISTAKES
                ? Optional.empty()
                : exact.filledWith(read);
    }

    /** How many mistakes a text has; too many when one of them names a line of another place. */
    private static int mistakes(PlanResource file) {
        var parse = file.getParseResult();
        if (!parse.hasSyntaxErrors()) {
            return 0;
        }
        var text = parse.getRootNode().getText();
        int count = 0;
        for (var each : parse.getSyntaxErrors()) {
            count +=
                    SyntaxMessages.mayNameLine(each.getSyntaxErrorMessage(), text)
                            ? MOST_MISTAKES + 1
                            : 1;
        }
        return count;
    }

    /** Where the replaced blocks begin, in the text as it was and as it is. */
    int from() {
        return first == 0 ? 0 : old.start(first);
    }

    /** How much further on the text behind them stands now. */
    int shift() {
        int to = last == old.count() - 1 ? old.textLength() : old.end(last);
        return from() + now.textLength() - to;
    }

    /** The elements that stand there now, until they are put into their file. */
    List<Simpul> elements() {
        return PlanAssembler.root(read).getElemen();
    }

    /** Resolves what they name, and tells the names that lead nowhere. */
    List<PlanResource.Unresolved> link(IdIndex index) {
        read.setIndex(index);
        read.link();
        read.setIndex(null);
        return List.copyOf(read.unresolved());
    }

    boolean hasErrors() {
        return read.getParseResult().hasSyntaxErrors();
    }

    boolean reachesEnd() {
        return last == old.count() - 1;
    }

    /** What two texts do not share at their beginning and end. */
    private record Change(int from, int to) {

        /** How many characters are compared at once, which the processor does much faster. */
        private static final int STEP = 1024;

        static Change of(String before, String now) {
            int shorter = Math.min(before.length(), now.length());
            int from = 0;
            while (from + STEP <= shorter && before.regionMatches(from, now, from, STEP)) {
                from += STEP;
            }
            while (from < shorter && before.charAt(from) == now.charAt(from)) {
                from++;
            }
            int end = before.length();
            int shift = now.length() - end;
            int least = end - (shorter - from);
            while (end - STEP >= least
                    && before.regionMatches(end - STEP, now, end - STEP + shift, STEP)) {
                end -= STEP;
            }
            while (end > least && before.charAt(end - 1) == now.charAt(end - 1 + shift)) {
                end--;
            }
            return new Change(from, end);
        }
    }

    /** Neighbouring blocks around a change, and the text that stands there now. */
    private record Window(Blocks blocks, int first, int last, String now) {

        /** With a sound block more on each side, where nothing of the change can be felt. */
        Window wider() {
            int from = Math.max(0, first - 1);
            while (from > 0 && blocks.isBroken(from)) {
                from--;
            }
            int to = Math.min(blocks.count() - 1, last + 1);
            while (to < blocks.count() - 1 && blocks.isBroken(to)) {
                to++;
            }
            return new Window(blocks, from, to, now);
        }

        String text() {
            int from = first == 0 ? 0 : blocks.start(first);
            int behind = last == blocks.count() - 1 ? 0 : blocks.textLength() - blocks.end(last);
            return now.substring(from, now.length() - behind);
        }

        /** The blocks read from the text of this window, if nothing in them reaches beyond it. */
        Optional<Splice> filledWith(PlanResource read) {
            return Blocks.of(read)
                    .filter(each -> isWithin(each, read.getParseResult().hasSyntaxErrors()))
                    .map(each -> new Splice(blocks, first, last, read, each));
        }

        private boolean isWithin(Blocks read, boolean broken) {
            boolean toEnd = last == blocks.count() - 1;
            int count = read.count();
            if (!toEnd && (count == 0 || read.end(count - 1) < read.textLength())) {
                return false;
            }
            return !broken
                    || read.isBalanced()
                            && (first == 0 || isSame(first, read, 0))
                            && (toEnd || isSame(last, read, count - 1));
        }

        private boolean isSame(int block, Blocks read, int there) {
            return there >= 0
                    && there < read.count()
                    && read.length(there) == blocks.length(block)
                    && !read.isBroken(there);
        }
    }
}
