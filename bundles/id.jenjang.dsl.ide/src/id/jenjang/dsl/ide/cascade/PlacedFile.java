package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.WritingMistakes;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The elements of one file; never changes once it is read. */
final class PlacedFile {

    private final Map<EObject, Placed> places = new IdentityHashMap<>();
    private final List<Placed> order = new ArrayList<>();
    private final List<Placed> top = new ArrayList<>();
    private boolean numbered;

    private PlacedFile() {}

    /** Null for an element of another file. */
    Placed of(EObject element) {
        return places.get(element);
    }

    /** All elements, outer ones first. */
    List<Placed> all() {
        return order;
    }

    /** The elements that lie in no other. */
    List<Placed> top() {
        return top;
    }

    /** Whether a key had to be told from an equal one. */
    boolean isNumbered() {
        return numbered;
    }

    /** Whether the keys of another file are the same. */
    boolean hasKeysOf(PlacedFile other) {
        if (order.size() != other.order.size()) {
            return false;
        }
        for (int i = 0; i < order.size(); i++) {
            if (!order.get(i).key().equals(other.order.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** Reads the elements of files of one plan. */
    static final class Reader {

        private final NodeWords words;
        private final WritingMistakes mistakes;
        private final Map<EClass, EReference[]> inside = new HashMap<>();
        private Set<String> taken;
        private PlacedFile now;

        Reader(EditedPlan plan) {
            words = new NodeWords(plan.locale());
            mistakes = new WritingMistakes(plan);
        }

        /**
         * Reads a file.
         *
         * @param others keys of other files; those of this file are added
         */
        PlacedFile read(Berkas file, Path path, Set<String> others) {
            now = new PlacedFile();
            taken = others;
            place(file, ElementRef.file(path), "", now.top::add);
            return now;
        }

        /** Places what lies in an element, and tells of each. */
        private void place(EObject around, ElementRef ref, String key, Consumer<Placed> placed) {
            for (var feature : elements(around.eClass())) {
                var value = around.eGet(feature);
                if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        placed.accept(place((EObject) list.get(i), ref.child(feature, i), key));
                    }
                } else if (value instanceof EObject child) {
                    placed.accept(place(child, ref.child(feature, 0), key));
                }
            }
        }

        /** What lies in an element and stands below it too. */
        private List<Placed> below(EObject element, ElementRef ref, String key) {
            var below = new ArrayList<Placed>(0);
            place(
                    element,
                    ref,
                    key,
                    each -> {
                        if (Homes.staysInside(each.element())) {
                            below.add(each);
                        }
                    });
            return below;
        }

        private Placed place(EObject element, ElementRef ref, String around) {
            var key = free(key(element, around));
            int number = now.order.size();
            now.order.add(null);
            var placed =
                    new Placed(
                            now,
                            number,
                            element,
                            Optional.of(ref),
                            key,
                            words.of(element),
                            mistakes.in(element, ref).isPresent(),
                            below(element, ref, key));
            now.order.set(number, placed);
            now.places.put(element, placed);
            return placed;
        }

        private String free(String key) {
            if (taken.add(key)) {
                return key;
            }
            now.numbered = true;
            int number = 2;
            while (!taken.add(key + '#' + number)) {
                number++;
            }
            return key + '#' + number;
        }

        private static String key(EObject element, String around) {
            return element instanceof Bernama named && named.getId() != null
                    ? named.getId()
                    : around + '/' + element.eClass().getName() + own(element);
        }

        /** What tells an element without a short name from its neighbours of the same kind. */
        private static String own(EObject element) {
            if (element instanceof ElemenProgram program && program.getKode() != null) {
                return ' ' + program.getKode();
            }
            var about = NodeWords.about(element);
            if (about != null && about.getId() != null) {
                return ' ' + about.getId();
            }
            var own = new StringBuilder();
            for (var name : List.of("tahun", "versi", "instansi")) {
                var feature = element.eClass().getEStructuralFeature(name);
                var value = feature == null ? null : element.eGet(feature);
                if (value instanceof Bernama named) {
                    own.append(' ').append(named.getId());
                } else if (value != null) {
                    own.append(' ').append(value);
                }
            }
            return own.toString();
        }

        /** The features that hold elements; values hold none. */
        private EReference[] elements(EClass type) {
            var known = inside.get(type);
            if (known == null) {
                known =
                        type.getEAllContainments().stream()
                                .filter(
                                        each ->
                                                Literals.SIMPUL.isSuperTypeOf(
                                                        each.getEReferenceType()))
                                .toArray(EReference[]::new);
                inside.put(type, known);
            }
            return known;
        }
    }
}
