package id.jenjang.measure.tercetak;

import id.jenjang.model.Bernama;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds elements whose whole name stands in a running text, but for case and punctuation. Looks up
 * words, never name by name.
 */
final class PencariNama {

    private static final Pattern KATA = Pattern.compile("[\\p{L}\\d]+");

    /** A name of one or two words is everyday language. */
    private static final int TERPENDEK = 3;

    private final Map<String, List<Nama>> menurutAwal = new HashMap<>();

    private record Nama(Bernama unsur, List<String> kata) {}

    PencariNama(Collection<? extends Bernama> unsur) {
        for (Bernama satu : unsur) {
            var kata = satu.getNama() == null ? List.<String>of() : kata(satu.getNama());
            if (kata.size() >= TERPENDEK) {
                menurutAwal
                        .computeIfAbsent(awal(kata, 0), kunci -> new ArrayList<>())
                        .add(new Nama(satu, kata));
            }
        }
    }

    /** The only element named in the text, or the one with the longest name; empty without one. */
    Optional<Bernama> dalam(String teks) {
        var kata = kata(teks);
        Nama terpanjang = null;
        for (int i = 0; i + TERPENDEK <= kata.size(); i++) {
            for (Nama nama : menurutAwal.getOrDefault(awal(kata, i), List.of())) {
                if (berdiri(nama.kata(), kata, i)
                        && (terpanjang == null || nama.kata().size() > terpanjang.kata().size())) {
                    terpanjang = nama;
                }
            }
        }
        return Optional.ofNullable(terpanjang).map(Nama::unsur);
    }

    private static boolean berdiri(List<String> nama, List<String> teks, int di) {
        return di + nama.size() <= teks.size() && teks.subList(di, di + nama.size()).equals(nama);
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
