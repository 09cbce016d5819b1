package id.jenjang.dsl.internal.copy;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Elements of one state of a plan made again for the next one, where their names lead to other
 * elements. What is not written in the text of the elements themselves (the text of a narrative
 * file, the place of a picture) is not taken along.
 */
public final class ElementCopy {

    private final Map<EClass, Features> features = new HashMap<>();
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** The copy of an element with all it contains; what it names is left open. */
    public EObject copy(EObject element) {
        var type = element.eClass();
        var copy = EcoreUtil.create(type);
        copies.put(element, copy);
        var has = features.computeIfAbsent(type, Features::of);
        for (var attribute : has.attributes()) {
            if (element.eIsSet(attribute)) {
                copyValue(element, copy, attribute);
            }
        }
        for (var reference : has.parts()) {
            if (element.eIsSet(reference)) {
                copyParts(element, copy, reference);
            }
        }
        for (var reference : has.names()) {
            if (element.eIsSet(reference)) {
                links.add(new Link(element, copy, reference));
            }
        }
        return copy;
    }

    /**
     * What an element became. One that is written in the text but not part of the plan, because
     * another one took its place, is copied now.
     */
    public EObject of(EObject element) {
        var copy = copies.get(element);
        return copy == null ? copy(element) : copy;
    }

    /** The references of the copied elements, not yet set in the copies. */
    public List<Link> links() {
        return links;
    }

    @SuppressWarnings("unchecked") // the type of a value is the type of its feature
    private static void copyValue(EObject element, EObject copy, EAttribute attribute) {
        var value = element.eGet(attribute);
        if (attribute.isMany()) {
            ((EList<Object>) copy.eGet(attribute)).addAll((List<Object>) value);
        } else {
            copy.eSet(attribute, value);
        }
    }

    @SuppressWarnings("unchecked") // a containment holds elements
    private void copyParts(EObject element, EObject copy, EReference reference) {
        var value = element.eGet(reference);
        if (reference.isMany()) {
            var target = (InternalEList<EObject>) copy.eGet(reference);
            for (var part : (List<EObject>) value) {
                target.addUnique(copy(part));
            }
        } else {
            copy.eSet(reference, copy((EObject) value));
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

    /** What the elements of one kind say of themselves, contain, and name. */
    private record Features(
            List<EAttribute> attributes, List<EReference> parts, List<EReference> names) {

        static Features of(EClass type) {
            return new Features(
                    type.getEAllAttributes().stream().filter(each -> !each.isTransient()).toList(),
                    type.getEAllContainments(),
                    type.getEAllReferences().stream()
                            .filter(each -> !each.isContainment() && !each.isContainer())
                            .toList());
        }
    }
}
