package id.jenjang.dsl.ide.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of some lines are others than before. */
final class WordChanges {

    /** A word or number as a whole, room between them, or a single sign. */
    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[.,-][\\p{L}\\p{N}_]+)*|\\s+|.", Pattern.DOTALL);

    /** In more words than these nobody looks for changed ones, and finding them takes long. */
    private static final int MOST = 6000;

    private static final Comparator<ChangedWords> BY_PLACE =
            Comparator.comparingInt(ChangedWords::offset);

    private WordChanges() {}

    /**
     * The changed words, from the first to the last; none of a text of very many.
     *
     * @param before the words before
     * @param after the words now, in which the places are counted
     */
    static List<ChangedWords> of(String before, String after) {
        var old = pieces(before);
        var pieces = pieces(after);
        if (old.size() + pieces.size() > MOST) {
            return List.of();
        }
        var places = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            places[i + 1] = places[i] + pieces.get(i).length();
        }
        var changed = new ArrayList<ChangedWords>();
        var patch = DiffUtils.diff(old, pieces, new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getTarget().getPosition();
            int to = from + delta.getTarget().size();
            add(changed, places[from], places[to], after);
        }
        return List.copyOf(changed);
    }

    /** Changed words with nothing but room between them are one place; room alone is none. */
    private static void add(List<ChangedWords> changed, int from, int to, String text) {
        var words = text.substring(from, to);
        int start = from + words.length() - words.stripLeading().length();
        int end = from + words.stripTrailing().length();
        if (start >= end) {
            return;
        }
        if (!changed.isEmpty() && text.substring(changed.getLast().end(), start).isBlank()) {
            start = changed.removeLast().offset();
        }
        changed.add(new ChangedWords(start, end - start));
    }

    /** Places in one text, of which some may overlap or touch, as places that do not. */
    static List<ChangedWords> together(List<ChangedWords> places) {
        var together = new ArrayList<ChangedWords>();
        for (var each : places.stream().sorted(BY_PLACE).toList()) {
            if (!together.isEmpty() && each.offset() <= together.getLast().end()) {
                int start = together.getLast().offset();
                int end = Math.max(each.end(), together.removeLast().end());
                together.add(new ChangedWords(start, end - start));
            } else {
                together.add(each);
            }
        }
        return List.copyOf(together);
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(each -> each.group()).toList();
    }
}
