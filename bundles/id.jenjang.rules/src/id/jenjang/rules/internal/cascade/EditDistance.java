package id.jenjang.rules.internal.cascade;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Single mistakes in a word: a letter too many, too few or wrong, or two neighbours swapped
 * (Damerau).
 */
final class EditDistance {
    private EditDistance() {}

    /**
     * The word and all words made by leaving out one letter; two words one mistake apart share at
     * least one.
     */
    static Set<String> deletionNeighbourhood(String word) {
        Set<String> result = new LinkedHashSet<>();
        result.add(word);
        for (int i = 0; i < word.length(); i++) {
            result.add(word.substring(0, i) + word.substring(i + 1));
        }
        return result;
    }

    /** Whether exactly one mistake leads from one word to the other. */
    static boolean isOne(String a, String b) {
        if (a.length() > b.length()) {
            return isOne(b, a);
        }
        int start = 0;
        while (start < a.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < a.length() - start
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int left = a.length() - start - tail;
        int right = b.length() - start - tail;
        boolean swapped =
                left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return swapped || right == 1 && left <= 1;
    }
}
