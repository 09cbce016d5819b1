package id.jenjang.report;

import id.jenjang.model.Instansi;
import id.jenjang.model.KalimatBaku;
import id.jenjang.model.Laporan;
import id.jenjang.report.internal.Contexts;
import id.jenjang.report.internal.text.Wording;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sentences a report words by itself, and an agency's own in their place ({@code baku} in the
 * plan).
 */
public final class OwnWording {

    private OwnWording() {}

    /** Read when first asked for, because most plans word nothing by themselves. */
    private static final class Shipped {

        private static final SortedMap<String, String> SENTENCES =
                Collections.unmodifiableSortedMap(Wording.shipped());
    }

    /** What is wrong with an entry. */
    public enum Mistake {
        /** No sentence has this key; allowed are the keys there are. */
        UNKNOWN_KEY,
        /** The sentence has no such place; allowed are its places. */
        UNKNOWN_PLACE
    }

    /**
     * A mistake in an entry.
     *
     * @param entry the entry
     * @param mistake what is wrong
     * @param written the key or place as written, a place with its braces
     * @param allowed what would be right, in order
     */
    public record Problem(
            KalimatBaku entry, Mistake mistake, String written, List<String> allowed) {

        public Problem {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * The mistakes in the wording that applies to a report, in the order written.
     *
     * @param laporan the report's definition; never null
     */
    public static List<Problem> problems(Laporan laporan) {
        Instansi instansi = laporan.getInstansi();
        Stream<KalimatBaku> entries =
                Stream.concat(
                        laporan.getBaku().stream(),
                        instansi == null ? Stream.empty() : instansi.getBaku().stream());
        return entries.flatMap(entry -> problems(entry).stream()).toList();
    }

    /**
     * The mistakes in one entry; none in one that is not written to its end.
     *
     * @param entry the entry; never null
     */
    public static List<Problem> problems(KalimatBaku entry) {
        if (entry.getKunci() == null || entry.getIsi() == null) {
            return List.of();
        }
        Map<String, String> shipped = Shipped.SENTENCES;
        String sentence = shipped.get(entry.getKunci().strip());
        if (sentence == null) {
            return List.of(
                    new Problem(
                            entry,
                            Mistake.UNKNOWN_KEY,
                            entry.getKunci(),
                            List.copyOf(shipped.keySet())));
        }
        SortedSet<String> allowed = new TreeSet<>(Wording.places(sentence));
        Contexts.COMMON_PLACES.forEach(name -> allowed.add("{" + name + "}"));
        return Wording.places(entry.getIsi()).stream()
                .filter(place -> !allowed.contains(place))
                .map(
                        place ->
                                new Problem(
                                        entry, Mistake.UNKNOWN_PLACE, place, List.copyOf(allowed)))
                .toList();
    }

    /** All sentences by key, places in braces, in the order of their keys. */
    public static Map<String, String> sentences() {
        return Shipped.SENTENCES;
    }

    /** The places every sentence may have, without braces. */
    public static List<String> commonPlaces() {
        return Contexts.COMMON_PLACES;
    }
}
