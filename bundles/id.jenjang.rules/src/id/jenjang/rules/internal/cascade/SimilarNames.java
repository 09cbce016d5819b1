package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Bernama;
import id.jenjang.rules.internal.text.Names;
import id.jenjang.rules.internal.text.WordList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds names that are almost equal. Two names are compared only when they agree in all words but
 * one (their key is the hash of the other words), or in all letters. Within such a group the
 * deletion neighbourhood of the odd words is looked up instead of comparing all pairs. So the work
 * grows with the total length of the names, never with the number of pairs.
 */
final class SimilarNames {
    private static final WordList CORRECT = WordList.read("kata-sah");
    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_WORD = 40;
    private static final int INDEX_BITS = 24;
    private static final int WORD_BITS = 6;
    private static final int LOW_BITS = INDEX_BITS + WORD_BITS;

    /** Two elements whose names are almost equal, in file order. */
    record Pair(Bernama earlier, Bernama later) {}

    private final List<Bernama> elements = new ArrayList<>();
    private final List<String[]> words = new ArrayList<>();
    private final SortedSet<Long> pairs = new TreeSet<>();
    private final Runnable goOn;
    private long comparisons;

    private SimilarNames(List<? extends Bernama> named, Runnable goOn) {
        this.goOn = goOn;
        Map<String, Bernama> distinct = new LinkedHashMap<>();
        for (Bernama element : named) {
            goOn.run();
            if (element.getNama() != null) {
                distinct.putIfAbsent(Names.normalized(element.getNama()), element);
            }
        }
        distinct.forEach(
                (name, element) -> {
                    elements.add(element);
                    words.add(name.split(" "));
                });
    }

    /**
     * All pairs, each once; names that are equal but for case and punctuation count as one name.
     *
     * @param goOn run again and again meanwhile; what it throws ends the search
     */
    static List<Pair> among(List<? extends Bernama> named, Runnable goOn) {
        return search(named, goOn).pairs();
    }

    /** A search that is done. */
    static SimilarNames search(List<? extends Bernama> named, Runnable goOn) {
        var search = new SimilarNames(named, goOn);
        search.findSplitWords();
        search.findOddWords();
        return search;
    }

    List<Pair> pairs() {
        return pairs.stream().map(this::pair).toList();
    }

    /** How many pairs of names were looked at, which is what could grow with their square. */
    long comparisons() {
        return comparisons;
    }

    /** "kerja sama" and "kerjasama". */
    private void findSplitWords() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            goOn.run();
            Integer earlier = first.putIfAbsent(String.join("", words.get(i)), i);
            if (earlier != null) {
                addPair(earlier, i);
            }
        }
    }

    private void findOddWords() {
        long[] keys = keys();
        Arrays.sort(keys);
        int start = 0;
        for (int end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >>> LOW_BITS != keys[start] >>> LOW_BITS) {
                if (end - start > 1) {
                    goOn.run();
                    compareGroup(keys, start, end);
                }
                start = end;
            }
        }
    }

    /**
     * One key per name and word: hash of the other words, index of the name, position of the word.
     */
    private long[] keys() {
        int count = 0;
        long[] keys = new long[words.stream().mapToInt(w -> w.length).sum()];
        for (int i = 0; i < Math.min(words.size(), 1 << INDEX_BITS); i++) {
            goOn.run();
            String[] name = words.get(i);
            long whole = 0;
            for (int w = 0; w < name.length; w++) {
                whole += hash(name[w], w);
            }
            for (int w = 0; name.length > 1 && w < Math.min(name.length, 1 << WORD_BITS); w++) {
                if (canBeMisspelled(name[w])) {
                    long rest = mix(whole - hash(name[w], w) + name.length * 31L + w);
                    keys[count++] = rest << LOW_BITS | (long) i << WORD_BITS | w;
                }
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static long hash(String word, int position) {
        return mix(word.hashCode() * 0x9E3779B97F4A7C15L + position);
    }

    private static long mix(long x) {
        long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /**
     * Numbers and short words differ on purpose: "Bidang I" and "Bidang II". Longer than any word
     * is only rubbish, of which each letter would cost as much as its length.
     */
    private static boolean canBeMisspelled(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void compareGroup(long[] keys, int start, int end) {
        if (end - start == 2) {
            comparePair(keys[start], keys[start + 1]);
            return;
        }
        var owners = new FirstOwners();
        for (int k = start; k < end; k++) {
            int name = name(keys[k]);
            int position = position(keys[k]);
            String word = words.get(name)[position];
            for (long variant : EditDistance.deletionNeighbourhood(word)) {
                int other = owners.claim(variant, name);
                if (other != name && differOnlyAt(other, name, position)) {
                    addPair(other, name);
                }
            }
        }
    }

    /** Most groups are two names. */
    private void comparePair(long one, long two) {
        if (position(one) == position(two) && differOnlyAt(name(one), name(two), position(one))) {
            addPair(name(one), name(two));
        }
    }

    private static int name(long key) {
        return (int) (key >>> WORD_BITS) & (1 << INDEX_BITS) - 1;
    }

    private static int position(long key) {
        return (int) key & (1 << WORD_BITS) - 1;
    }

    private boolean differOnlyAt(int one, int two, int position) {
        comparisons++;
        String[] first = words.get(one);
        String[] second = words.get(two);
        if (first.length != second.length) {
            return false;
        }
        for (int w = 0; w < first.length; w++) {
            if (w != position && !first[w].equals(second[w])) {
                return false;
            }
        }
        return EditDistance.isOne(first[position], second[position])
                && !(CORRECT.has(first[position]) && CORRECT.has(second[position]));
    }

    /** Pairs are kept as one number, the later index first, so that they come out in file order. */
    private void addPair(int one, int two) {
        pairs.add((long) Math.max(one, two) << Integer.SIZE | Math.min(one, two));
    }

    private Pair pair(long indices) {
        return new Pair(
                elements.get((int) indices), elements.get((int) (indices >>> Integer.SIZE)));
    }
}
