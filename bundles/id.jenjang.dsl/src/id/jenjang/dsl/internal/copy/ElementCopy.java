package id.jenjang.dsl.internal.copy;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Elements of one state of a plan made again for the next one, where their names lead to other
 * elements. What is not written in the text of the elements themselves (the text of a narrative
 * file, the place of a picture) is not taken along.
 */
public final class ElementCopy {

    private final List<Link> links = new ArrayList<>();

    /**
     * The copies of an element and of all it contains; what they name is left open.
     *
     * @return the copy of the element, then those of what it contains, as {@link #numbered} gives
     *     the originals
     */
    public List<EObject> copy(EObject element) {
        var copies = new ArrayList<EObject>();
        copy(element, copies);
        return copies;
    }

    /** An element and all it contains, each before what it contains itself. */
    public static List<EObject> numbered(EObject element) {
        var all = new ArrayList<EObject>();
        number(element, all);
        return all;
    }

    @SuppressWarnings("unchecked") // a containment holds elements
    private static void number(EObject element, List<EObject> all) {
        all.add(element);
        var written = (InternalEObject) element;
        for (var part : Kind.of(element).parts()) {
            if (written.eIsSet(part.id())) {
                var value = part.of(written);
                if (part.isMany()) {
                    ((List<EObject>) value).forEach(each -> number(each, all));
                } else {
                    number((EObject) value, all);
                }
            }
        }
    }

    private EObject copy(EObject element, List<EObject> copies) {
        var original = (InternalEObject) element;
        var copy = (InternalEObject) EcoreUtil.create(element.eClass());
        copies.add(copy);
        var kind = Kind.of(element);
        for (var attribute : kind.attributes()) {
            if (original.eIsSet(attribute.id())) {
                copyValue(original, copy, attribute);
            }
        }
        for (var part : kind.parts()) {
            if (original.eIsSet(part.id())) {
                copyParts(original, copy, part, copies);
            }
        }
        for (var name : kind.names()) {
            if (original.eIsSet(name.id())) {
                links.add(new Link(element, copy, (EReference) name.feature()));
            }
        }
        return copy;
    }

    /** The references of the copied elements, not yet set in the copies. */
    public List<Link> links() {
        return links;
    }

    @SuppressWarnings("unchecked") // the type of a value is the type of its feature
    private static void copyValue(
            InternalEObject element, InternalEObject copy, Feature attribute) {
        var value = attribute.of(element);
        if (attribute.isMany()) {
            ((EList<Object>) attribute.of(copy)).addAll((List<Object>) value);
        } else {
            copy.eSet(attribute.id(), value);
        }
    }

    @SuppressWarnings("unchecked") // a containment holds elements
    private void copyParts(
            InternalEObject element, InternalEObject copy, Feature feature, List<EObject> copies) {
        var value = feature.of(element);
        if (feature.isMany()) {
            var target = (InternalEList<EObject>) feature.of(copy);
            for (var part : (List<EObject>) value) {
                target.addUnique(copy(part, copies));
            }
        } else {
            copy.eSet(feature.id(), copy((EObject) value, copies));
        }
    }

    /** A reference of an element that was copied. */
    public record Link(EObject original, EObject copy, EReference reference) {

        /** What the original names, in the order of the text; unresolved names as they are. */
        @SuppressWarnings("unchecked") // a reference leads to elements
        public List<EObject> targets() {
            var value = original.eGet(reference, false);
            if (!reference.isMany()) {
                return List.of((EObject) value);
            }
            var targets = new ArrayList<EObject>();
            for (Iterator<EObject> each = ((InternalEList<EObject>) value).basicIterator();
                    each.hasNext(); ) {
                targets.add(each.next());
            }
            return targets;
        }

        /** Lets the copy name one element more. */
        @SuppressWarnings("unchecked") // a reference leads to elements
        public void add(EObject target) {
            if (reference.isMany()) {
                ((InternalEList<EObject>) copy.eGet(reference)).addUnique(target);
            } else {
                copy.eSet(reference, target);
            }
        }
    }

    /** What the elements of one kind say of themselves, contain, and name; nobody changes it. */
    private record Kind(Feature[] attributes, Feature[] parts, Feature[] names) {

        private static final Map<EClass, Kind> ALL = new ConcurrentHashMap<>();

        static Kind of(EObject element) {
            return ALL.computeIfAbsent(element.eClass(), Kind::of);
        }

        private static Kind of(EClass type) {
            return new Kind(
                    type.getEAllAttributes().stream()
                            .filter(each -> !each.isTransient())
                            .map(each -> Feature.of(type, each))
                            .toArray(Feature[]::new),
                    type.getEAllContainments().stream()
                            .map(each -> Feature.of(type, each))
                            .toArray(Feature[]::new),
                    type.getEAllReferences().stream()
                            .filter(each -> !each.isContainment() && !each.isContainer())
                            .map(each -> Feature.of(type, each))
                            .toArray(Feature[]::new));
        }
    }

    /** A feature by its number in a kind of elements, which leads to its value without a search. */
    private record Feature(EStructuralFeature feature, int id, boolean isMany) {

        static Feature of(EClass type, EStructuralFeature feature) {
            return new Feature(feature, type.getFeatureID(feature), feature.isMany());
        }

        Object of(InternalEObject element) {
            return element.eGet(id, true, true);
        }
    }
}
