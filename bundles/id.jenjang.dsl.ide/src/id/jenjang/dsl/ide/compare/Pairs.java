package id.jenjang.dsl.ide.compare;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Kesamaan;
import id.jenjang.measure.perubahan.Pemadanan;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which element of one plan is which of another. Those of the cascade are paired as everywhere
 * ({@link Pemadanan}: short name, code, place and likeness of names); all others by their short
 * name, else, within what they lie in, by what tells them apart and at last by the likeness of
 * their titles.
 */
final class Pairs {

    private final Map<EObject, EObject> toLater = new IdentityHashMap<>();
    private final Map<EObject, EObject> toEarlier = new IdentityHashMap<>();

    Pairs(Rencana earlier, Rencana later) {
        var cascade = Pemadanan.dari(earlier, later);
        cascade.lama().forEach(one -> cascade.keBaru(one).ifPresent(other -> pair(one, other)));
        shortNames(earlier, later);
        within(earlier.berkas(), later.berkas());
    }

    /** What lies in an element and is compared as an element of its own. */
    static List<Simpul> parts(EObject element) {
        return element.eContents().stream()
                .filter(Simpul.class::isInstance)
                .map(Simpul.class::cast)
                .toList();
    }

    static List<Simpul> tops(List<Berkas> files) {
        return files.stream().flatMap(file -> file.getElemen().stream()).toList();
    }

    EObject earlier(EObject later) {
        return toEarlier.get(later);
    }

    EObject later(EObject earlier) {
        return toLater.get(earlier);
    }

    private void pair(EObject earlier, EObject later) {
        toLater.put(earlier, later);
        toEarlier.put(later, earlier);
    }

    private boolean isFree(EObject earlier, EObject later) {
        return !toLater.containsKey(earlier) && !toEarlier.containsKey(later);
    }

    private void shortNames(Rencana earlier, Rencana later) {
        var named = new HashMap<String, Bernama>();
        for (var each : later.all(Bernama.class)) {
            if (each.getId() != null) {
                named.putIfAbsent(each.getId(), each);
            }
        }
        for (var each : earlier.all(Bernama.class)) {
            var other = each.getId() == null ? null : named.get(each.getId());
            if (other != null && other.eClass() == each.eClass() && isFree(each, other)) {
                pair(each, other);
            }
        }
    }

    /** Pairs what lies in paired elements, from the top down. */
    private void within(List<Berkas> earlier, List<Berkas> later) {
        among(tops(earlier), tops(later));
        Deque<EObject> open = new ArrayDeque<>(tops(earlier));
        while (!open.isEmpty()) {
            var one = open.removeFirst();
            var other = toLater.get(one);
            if (other != null) {
                among(parts(one), parts(other));
            }
            open.addAll(parts(one));
        }
    }

    private void among(List<Simpul> earlier, List<Simpul> later) {
        var ones = earlier.stream().filter(each -> !toLater.containsKey(each)).toList();
        var others = later.stream().filter(each -> !toEarlier.containsKey(each)).toList();
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        var byKey = new HashMap<Key, Deque<Simpul>>();
        others.forEach(each -> byKey.computeIfAbsent(key(each), k -> new ArrayDeque<>()).add(each));
        for (var each : ones) {
            var same = byKey.get(key(each));
            if (same != null && !same.isEmpty()) {
                pair(each, same.removeFirst());
            }
        }
        alike(ones, others);
    }

    /** A kind and what tells elements of it apart; other elements as those of the later plan. */
    private record Key(EClass type, List<Object> telling) {}

    private Key key(Simpul element) {
        var telling = new ArrayList<Object>();
        if (element instanceof Bernama named) {
            telling.add(String.valueOf(named.getNama()));
        }
        Titles.telling(element)
                .map(value -> value instanceof EObject other ? identity(other) : value)
                .forEach(telling::add);
        return new Key(element.eClass(), telling);
    }

    private Object identity(EObject element) {
        return toLater.getOrDefault(element, element);
    }

    /** What differs in its title only a little. Entries are told apart by what they are about. */
    private void alike(List<Simpul> earlier, List<Simpul> later) {
        Map<EClass, List<Simpul>> others =
                later.stream()
                        .filter(each -> !toEarlier.containsKey(each) && hasTitle(each))
                        .collect(Collectors.groupingBy(EObject::eClass));
        for (var each : earlier) {
            if (!toLater.containsKey(each) && hasTitle(each)) {
                others.getOrDefault(each.eClass(), List.of()).stream()
                        .filter(other -> isFree(each, other))
                        .filter(other -> Kesamaan.serupa(Titles.of(each), Titles.of(other)))
                        .findFirst()
                        .ifPresent(other -> pair(each, other));
            }
        }
    }

    private static boolean hasTitle(EObject element) {
        return element instanceof Bernama
                || element.eClass().getEStructuralFeature("judul") != null;
    }
}
