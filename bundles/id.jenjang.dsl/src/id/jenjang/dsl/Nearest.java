package id.jenjang.dsl;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word a writer most likely meant: the nearest by edit distance, if near enough to be
 * worth offering.
 */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate nearest to a word.
     *
     * @param word what was written
     * @param candidates what would be right
     * @return the nearest candidate whose distance is at most a third of its length (and at most
     *     3), ignoring case
     */
    public static Optional<String> to(String word, Iterable<String> candidates) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        var lower = word.toLowerCase(Locale.ROOT);
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > 3) {
                continue;
            }
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            int limit = Math.min(3, Math.max(1, candidate.length() / 3));
            if (distance <= limit && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * How many letters must be put in, left out or replaced to make one word of another.
     *
     * @param a a word; capitals count as letters of their own
     * @param b another
     * @return 0 for the same word
     */
    public static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
