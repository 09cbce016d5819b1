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
    private final Path path;

    private PlacedFile(Path path) {
        this.path = path;
    }

    /** The file as the plan names it. */
    Path path() {
        return path;
    }

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

    /** What lies at a place with a number; null when something else does. */
    private Placed at(int number, ElementRef above, EReference feature, int index) {
        if (number >= order.size()) {
            return null;
        }
        var placed = order.get(number);
        return placed.ref().orElseThrow().isChild(above, feature, index) ? placed : null;
    }

    /** Reads the elements of files of one plan. */
    static final class Reader {

        private final NodeWords words;
        private final WritingMistakes mistakes;
        private final Map<EClass, EReference[]> inside = new HashMap<>();
        private Set<String> taken;
        private PlacedFile before;
        private boolean alike;
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
            before = null;
            taken = others;
            return read(file, path);
        }

        /**
         * Reads a file after an edit. What its elements said before and say again are the same
         * objects.
         *
         * @param earlier the file before the edit
         * @return empty when its elements are others, or called otherwise, so that their keys and
         *     those of other files have to be told apart anew
         */
        Optional<PlacedFile> read(Berkas file, Path path, PlacedFile earlier) {
            before = earlier;
            alike = true;
            var read = read(file, path);
            return alike && read.order.size() == earlier.order.size()
                    ? Optional.of(read)
                    : Optional.empty();
        }

        private PlacedFile read(Berkas file, Path path) {
            now = new PlacedFile(path);
            place(file, ElementRef.file(path), "", now.top::add);
            return now;
        }

        /** Places what lies in an element, and tells of each. */
        private void place(EObject around, ElementRef ref, String key, Consumer<Placed> placed) {
            for (var feature : elements(around.eClass())) {
                var value = around.eGet(feature);
                if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        placed.accept(place((EObject) list.get(i), ref, feature, i, key));
                    }
                } else if (value instanceof EObject child) {
                    placed.accept(place(child, ref, feature, 0, key));
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
            return below.isEmpty() ? List.of() : below;
        }

        private Placed place(
                EObject element, ElementRef above, EReference feature, int index, String around) {
            int number = now.order.size();
            now.order.add(null);
            var old = before == null ? null : before.at(number, above, feature, index);
            var ref = old == null ? Optional.of(above.child(feature, index)) : old.ref();
            var own = key(element, around);
            boolean same = old != null && old.own().equals(own);
            alike &= same;
            var key = same ? old.key() : free(own);
            var said = words.of(element);
            var placed =
                    new Placed(
                            number,
                            element,
                            ref,
                            same ? old.own() : own,
                            key,
                            old != null && old.words().equals(said) ? old.words() : said,
                            mistakes.in(element, ref.get()).isPresent(),
                            below(element, ref.get(), key));
            now.order.set(number, placed);
            now.places.put(element, placed);
            return placed;
        }

        private String free(String key) {
            if (before != null || taken.add(key)) {
                return key;
            }
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
