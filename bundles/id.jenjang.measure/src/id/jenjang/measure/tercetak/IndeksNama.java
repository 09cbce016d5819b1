package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Visi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a plan by spelling and by word. A name is never held against all names: words lead
 * to few that share rare ones. Read-only once made.
 */
final class IndeksNama {
    /** How many names a word may lead to at most; commoner words say little. */
    static final int TERBANYAK = 96;

    /** How many names that share the most are compared letter by letter. */
    static final int TERBAIK = 8;

    private static final int AWALAN = 5;

    private final Map<String, List<Bernama>> menurutNama = new LinkedHashMap<>();
    private final Map<String, List<String>> menurutKata = new HashMap<>();

    IndeksNama(Rencana rencana) {
        for (Bernama elemen : rencana.all(Bernama.class)) {
            if (elemen.getNama() != null && dicetak(elemen)) {
                menurutNama
                        .computeIfAbsent(Lipatan.nama(elemen.getNama()), n -> new ArrayList<>(1))
                        .add(elemen);
            }
        }
        menurutNama.keySet().forEach(this::kata);
    }

    private static boolean dicetak(Bernama elemen) {
        return switch (elemen) {
            case Indikator i -> !(i.eContainer() instanceof PemilikIndikator p) || !(daerah(p));
            case Tujuan t -> true;
            case Sasaran s -> true;
            case Visi v -> true;
            case ElemenRpjmd e -> true;
            case ElemenProgram p -> true;
            case Instansi i -> true;
            default -> false;
        };
    }

    /** Figures of the region's indicators stand in the RPJMD, not in an agency's report. */
    private static boolean daerah(PemilikIndikator pemilik) {
        for (var e = pemilik.eContainer(); e != null; e = e.eContainer()) {
            if (e instanceof Rpjmd) {
                return true;
            }
        }
        return false;
    }

    private void kata(String nama) {
        for (String kunci : kunci(nama)) {
            menurutKata.computeIfAbsent(kunci, k -> new ArrayList<>(1)).add(nama);
        }
    }

    /** The words of a name, and how they begin, which survives a wrong letter at their end. */
    private static Set<String> kunci(String nama) {
        Set<String> kunci = new HashSet<>();
        for (String kata : Lipatan.kata(nama)) {
            if (kata.length() > 2) {
                kunci.add(kata);
                kunci.add("^" + (kata.length() > AWALAN ? kata.substring(0, AWALAN) : kata));
            }
        }
        return kunci;
    }

    /** The elements of exactly this folded name, in plan order. */
    List<Bernama> sama(String nama) {
        return menurutNama.getOrDefault(nama, List.of());
    }

    /** Few folded names that share rare words with this one, those that share the most first. */
    Collection<String> dekat(String nama) {
        Map<String, Integer> bobot = new LinkedHashMap<>();
        List<List<String>> daftar =
                kunci(nama).stream()
                        .map(k -> menurutKata.getOrDefault(k, List.of()))
                        .filter(d -> !d.isEmpty() && d.size() <= TERBANYAK)
                        .sorted(Comparator.comparingInt(List::size))
                        .toList();
        int sisa = 4 * TERBANYAK;
        for (List<String> satu : daftar) {
            if (sisa < satu.size()) {
                break;
            }
            sisa -= satu.size();
            satu.forEach(n -> bobot.merge(n, 1, Integer::sum));
        }
        return bobot.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(e -> Math.abs(e.getKey().length() - nama.length())))
                .limit(TERBAIK)
                .map(Map.Entry::getKey)
                .toList();
    }
}
