package id.jenjang.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Objects;

/**
 * Where a finding stands: in the model (rules know no text) or in a file (after text positions were
 * looked up).
 */
public sealed interface Place {

    /** The element as a whole. */
    static ModelPlace of(EObject element) {
        return new ModelPlace(element, null, -1, 0, -1);
    }

    /** The value of one feature; for a many-valued feature all its values. */
    static ModelPlace of(EObject element, EStructuralFeature feature) {
        return new ModelPlace(element, feature, -1, 0, -1);
    }

    /**
     * A place in the model.
     *
     * @param element the element, never null
     * @param feature the feature whose value is meant; null means the element as a whole
     * @param index position in a many-valued feature; -1 means all values or a single-valued
     *     feature
     * @param offset first character within a text value, counted in UTF-16 units of the value (not
     *     of the source)
     * @param length number of characters within the text value; -1 means the whole value
     */
    record ModelPlace(
            EObject element, EStructuralFeature feature, int index, int offset, int length)
            implements Place {
        public ModelPlace {
            Objects.requireNonNull(element, "element");
        }
    }

    /**
     * A stretch of a file.
     *
     * @param path path of the file as the loader knows it
     * @param offset first character, counted in UTF-16 units
     * @param length number of characters, 0 for a point
     */
    record FilePlace(String path, int offset, int length) implements Place {
        public FilePlace {
            Objects.requireNonNull(path, "path");
        }
    }
}
