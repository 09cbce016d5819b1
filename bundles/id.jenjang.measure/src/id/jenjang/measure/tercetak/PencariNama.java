package id.jenjang.measure.tercetak;

import id.jenjang.model.Bernama;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds elements whose whole name stands in a running text, but for case and punctuation. Looks up
 * words, never name by name.
 */
final class PencariNama {

    private static final Pattern KATA = Pattern.compile("[\\p{L}\\d]+");

    /** A name of one or two words is everyday language. */
    private static final int TERPENDEK = 3;

    /** The lengths, in words, of the names that begin with these words. */
    private final Map<String, SortedSet<Integer>> panjang = new HashMap<>();

    private final Map<String, Bernama> menurutNama = new HashMap<>();

    PencariNama(Collection<? extends Bernama> unsur) {
        for (Bernama satu : unsur) {
            var kata = satu.getNama() == null ? List.<String>of() : kata(satu.getNama());
            if (kata.size() >= TERPENDEK) {
                panjang.computeIfAbsent(awal(kata, 0), kunci -> new TreeSet<>()).add(kata.size());
                menurutNama.putIfAbsent(String.join(" ", kata), satu);
            }
        }
    }

    /** The only element named in the text, or the one with the longest name; empty without one. */
    Optional<Bernama> dalam(String teks) {
        var kata = kata(teks);
        Bernama terpanjang = null;
        int terbanyak = 0;
        for (int i = 0; i + TERPENDEK <= kata.size(); i++) {
            for (int n : panjang.getOrDefault(awal(kata, i), Collections.emptySortedSet())) {
                Bernama satu =
                        n > terbanyak && i + n <= kata.size()
                                ? menurutNama.get(String.join(" ", kata.subList(i, i + n)))
                                : null;
                if (satu != null) {
                    terpanjang = satu;
                    terbanyak = n;
                }
            }
        }
        return Optional.ofNullable(terpanjang);
    }

    private static String awal(List<String> kata, int di) {
        return String.join(" ", kata.subList(di, di + TERPENDEK));
    }

    private static List<String> kata(String teks) {
        return KATA.matcher(teks.toLowerCase(Locale.ROOT))
                .results()
                .map(cocok -> cocok.group())
                .toList();
    }
}
