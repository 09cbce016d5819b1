package id.jenjang.rules.internal.cascade;

/**
 * Single mistakes in a word: a letter too many, too few or wrong, or two neighbours swapped
 * (Damerau).
 */
final class EditDistance {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long INVERSE = 0xF1DE83E19937733DL;

    private EditDistance() {}

    /**
     * Hashes of the word and of all words made by leaving out one letter, each once; two words one
     * mistake apart share at least one. Equal words have equal hashes, whatever they were made of.
     */
    static long[] deletionNeighbourhood(String word) {
        int length = word.length();
        long tail = 0;
        long weight = 1;
        for (int i = length - 1; i >= 0; i--) {
            tail += word.charAt(i) * weight;
            weight *= BASE;
        }
        // Leaving out either of two equal neighbours gives one word.
        long[] result = new long[different(word) + 1];
        result[0] = mix(tail);
        int count = 1;
        long head = 0;
        for (int i = 0; i < length; i++) {
            weight *= INVERSE;
            tail -= word.charAt(i) * weight;
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                result[count++] = mix(head * weight + tail);
            }
            head = head * BASE + word.charAt(i);
        }
        return result;
    }

    /** How many letters differ from the one before. */
    private static int different(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += i == 0 || word.charAt(i) != word.charAt(i - 1) ? 1 : 0;
        }
        return count;
    }

    private static long mix(long x) {
        long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        return z ^ z >>> 31;
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
