package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.edit.ModelChange;

/**
 * Something that may be added at a line of the tree.
 *
 * @param place whether it will stand below the line or behind it
 * @param type name of its class in the metamodel, such as "Sasaran"
 * @param label what people call it
 * @param change the smallest such element, with words to be written over; for the edit service
 */
public record Addition(Place place, String type, String label, ModelChange change) {

    /** Where an addition will stand. */
    public enum Place {
        /** Below the line. */
        CHILD,
        /** Behind the line, in the same element. */
        SIBLING
    }
}
