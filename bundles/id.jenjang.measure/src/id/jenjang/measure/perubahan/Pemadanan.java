package id.jenjang.measure.perubahan;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which element of an earlier plan is which of a later one. Elements of one type belong together
 *
 * <ol>
 *   <li>that have the same id;
 *   <li>else that have the same code, which no other has;
 *   <li>else that stand below the same element under the same name, letter case, blanks and signs
 *       aside;
 *   <li>else that stand below the same element under names much alike, the most alike first, unless
 *       both have ids or both have codes, which then say that they are two;
 *   <li>else that have the same name, which no other left over has, when what was around the one or
 *       is around the other is in both plans: they were moved.
 * </ol>
 *
 * The same two plans give the same pairs. Elements without any pair were dropped or added.
 */
public final class Pemadanan {

    private final Map<Bernama, Bernama> keBaru = new IdentityHashMap<>();
    private final Map<Bernama, Bernama> keLama = new IdentityHashMap<>();
    private final List<Bernama> lama;
    private final List<Bernama> baru;

    private Pemadanan(List<Bernama> lama, List<Bernama> baru) {
        this.lama = lama;
        this.baru = baru;
    }

    /** Finds the pairs of two plans. */
    public static Pemadanan dari(Rencana lama, Rencana baru) {
        var pairs = new Pemadanan(Unsur.semua(lama), Unsur.semua(baru));
        pairs.tunggal(Unsur::id, (one, other) -> true);
        pairs.tunggal(Unsur::kode, (one, other) -> true);
        pairs.setempat();
        if (pairs.tunggal(Unsur::nama, pairs::bertempat)) {
            pairs.setempat();
        }
        return pairs;
    }

    /** The compared elements of the earlier plan, in file order. */
    public List<Bernama> lama() {
        return lama;
    }

    /** The compared elements of the later plan, in file order. */
    public List<Bernama> baru() {
        return baru;
    }

    /** What an element of the earlier plan is in the later one. */
    public Optional<Bernama> keBaru(Bernama dariLama) {
        return Optional.ofNullable(keBaru.get(dariLama));
    }

    /** What an element of the later plan was in the earlier one. */
    public Optional<Bernama> keLama(Bernama dariBaru) {
        return Optional.ofNullable(keLama.get(dariBaru));
    }

    private void padankan(Bernama one, Bernama other) {
        keBaru.put(one, other);
        keLama.put(other, one);
    }

    private static List<Bernama> sisa(List<Bernama> elements, Map<Bernama, Bernama> pairs) {
        return elements.stream().filter(e -> !pairs.containsKey(e)).toList();
    }

    /** A type and a text that tells elements of it apart. */
    private record Kunci(EClass type, String text) {}

    /** Pairs what is left and shares a text that nothing else left over of its type has. */
    private boolean tunggal(Function<Bernama, String> text, BiPredicate<Bernama, Bernama> allowed) {
        Map<Kunci, List<Bernama>> later = menurut(sisa(baru, keLama), text);
        boolean found = false;
        for (var entry : menurut(sisa(lama, keBaru), text).entrySet()) {
            List<Bernama> others = later.getOrDefault(entry.getKey(), List.of());
            if (entry.getValue().size() == 1
                    && others.size() == 1
                    && allowed.test(entry.getValue().getFirst(), others.getFirst())) {
                padankan(entry.getValue().getFirst(), others.getFirst());
                found = true;
            }
        }
        return found;
    }

    private static Map<Kunci, List<Bernama>> menurut(
            List<Bernama> elements, Function<Bernama, String> text) {
        Map<Kunci, List<Bernama>> result = new LinkedHashMap<>();
        for (Bernama each : elements) {
            if (!text.apply(each).isEmpty()) {
                result.computeIfAbsent(
                                new Kunci(each.eClass(), text.apply(each)), k -> new ArrayList<>())
                        .add(each);
            }
        }
        return result;
    }

    /** A name alone does not make one of what was dropped and added together with its place. */
    private boolean bertempat(Bernama one, Bernama other) {
        return keBaru.containsKey(Unsur.induk(one)) || keLama.containsKey(Unsur.induk(other));
    }

    /**
     * Pairs what stands in one place. What is above is paired before what is below, because an
     * element comes before its parts.
     */
    private void setempat() {
        Map<Bernama, List<Bernama>> later = menurutInduk(baru);
        menurutInduk(lama)
                .forEach(
                        (parent, parts) -> {
                            Bernama place = parent == null ? null : keBaru.get(parent);
                            if (parent == null || place != null) {
                                setempat(parts, later.getOrDefault(place, List.of()));
                            }
                        });
    }

    private static Map<Bernama, List<Bernama>> menurutInduk(List<Bernama> elements) {
        Map<Bernama, List<Bernama>> result = new LinkedHashMap<>();
        for (Bernama each : elements) {
            result.computeIfAbsent(Unsur.induk(each), k -> new ArrayList<>()).add(each);
        }
        return result;
    }

    private void setempat(List<Bernama> earlier, List<Bernama> later) {
        Map<Kunci, List<Bernama>> named = menurut(sisa(later, keLama), Unsur::nama);
        for (Bernama each : sisa(earlier, keBaru)) {
            List<Bernama> same =
                    named.getOrDefault(new Kunci(each.eClass(), Unsur.nama(each)), List.of());
            if (!same.isEmpty()) {
                padankan(each, same.removeFirst());
            }
        }
        calon(sisa(earlier, keBaru), sisa(later, keLama))
                .forEach(
                        pair -> {
                            if (!keBaru.containsKey(pair.lama())
                                    && !keLama.containsKey(pair.baru())) {
                                padankan(pair.lama(), pair.baru());
                            }
                        });
    }

    /** Two elements of one place with names much alike. */
    private record Calon(Bernama lama, Bernama baru, double kesamaan) {}

    /** Candidates, the most alike first; of equally alike ones those that stand first. */
    private static List<Calon> calon(List<Bernama> earlier, List<Bernama> later) {
        List<Calon> candidates = new ArrayList<>();
        Map<Bernama, int[]> pairs = new IdentityHashMap<>();
        later.forEach(other -> pairs.put(other, Kesamaan.pasangan(Unsur.nama(other))));
        for (Bernama one : earlier) {
            int[] own = Kesamaan.pasangan(Unsur.nama(one));
            for (Bernama other : later) {
                if (one.eClass() == other.eClass() && !berbeda(one, other)) {
                    double likeness = Kesamaan.nilai(own, pairs.get(other));
                    if (likeness >= Kesamaan.SERUPA) {
                        candidates.add(new Calon(one, other, likeness));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Calon::kesamaan).reversed());
        return candidates;
    }

    /** Whether ids or codes say that two elements are not one. */
    private static boolean berbeda(Bernama one, Bernama other) {
        return !Unsur.id(one).isEmpty() && !Unsur.id(other).isEmpty()
                || !Unsur.kode(one).isEmpty() && !Unsur.kode(other).isEmpty();
    }
}
