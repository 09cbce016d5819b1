package id.jenjang.dsl.ide.edit;

import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A change of the model that a form asks for. Values are those of {@link ElementData}. */
public sealed interface ModelChange {

    /**
     * Features of one element hold other values.
     *
     * @param values what each feature holds afterwards; nothing removes it. Features that can only
     *     be written together must be set together.
     */
    record SetValues(ElementRef element, Map<EStructuralFeature, List<Object>> values)
            implements ModelChange {

        public SetValues {
            var copy = new LinkedHashMap<EStructuralFeature, List<Object>>();
            values.forEach((feature, list) -> copy.put(feature, ElementData.meant(list)));
            values = Collections.unmodifiableMap(copy);
        }

        /** One feature; null or nothing removes it. */
        public static SetValues of(
                ElementRef element, EStructuralFeature feature, Object... values) {
            var list = values == null ? List.of() : Arrays.asList(values);
            return new SetValues(element, Map.of(feature, ElementData.meant(list)));
        }
    }

    /**
     * The years of a table hold other values.
     *
     * @param element an indicator, or the table itself
     * @param feature {@code target} or {@code kondisiAwal} of an indicator, {@code nilai} of a
     *     table
     * @param version the table of targets meant; null for the one without a version
     * @param values the whole table: {@link ElementData} of a Nilai by year; none removes it
     */
    record SetYears(
            ElementRef element, EReference feature, Versi version, Map<Integer, ElementData> values)
            implements ModelChange {

        public SetYears {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /**
     * A new element lies in another one.
     *
     * @param feature the containing feature
     * @param index its place among those of the feature; beyond the end for the last
     */
    record AddChild(ElementRef parent, EReference feature, int index, ElementData data)
            implements ModelChange {}

    /** A new element stands right behind another one, in the same feature. */
    record AddSibling(ElementRef element, ElementData data) implements ModelChange {}

    /**
     * An element, with all that lies in it and its comments, lies elsewhere, perhaps in another
     * file.
     *
     * @param index its place among those of the feature, itself left out; beyond the end for the
     *     last
     */
    record Move(ElementRef element, ElementRef parent, EReference feature, int index)
            implements ModelChange {}

    /** An element stands elsewhere among its siblings; the index as in {@link Move}. */
    record Reorder(ElementRef element, int index) implements ModelChange {}

    /** An element is gone, with all that lies in it and its comments. */
    record Delete(ElementRef element, References references) implements ModelChange {}

    /**
     * Several elements are gone at once; references among them do not count.
     *
     * @param elements at least one; what lies in another one of them goes with it
     */
    record DeleteAll(List<ElementRef> elements, References references) implements ModelChange {

        public DeleteAll {
            elements = List.copyOf(elements);
        }
    }

    /**
     * Text of elements, as {@link PlanEditor#copy} gives it or a person wrote it, stands in an
     * element, with its comments. Short names that are taken get new numbers, and references among
     * the pasted elements follow them. Asked for alone, never together with other changes.
     *
     * @param feature which of the pasted elements go to the index, the others go to the end of
     *     their features; null when all do
     * @param index their place among those of the feature; beyond the end for the last
     */
    record Paste(ElementRef parent, EReference feature, int index, String text)
            implements ModelChange {}

    /** What to do about references to what is deleted. */
    enum References {
        /** Refuse, and say where they are. */
        REFUSE,
        /** Leave them; they then lead nowhere. */
        KEEP,
        /** Take them out too, and what cannot be written without them. */
        REMOVE
    }

    /**
     * A copy of an element stands right behind it, as it is written: with its comments and its
     * layout. Its short names get new numbers, references among its parts lead to the parts of the
     * copy.
     */
    record Duplicate(ElementRef element) implements ModelChange {}

    /**
     * Copies of elements of one list stand behind the last of them, in their order, as {@link
     * Duplicate} makes them; references among them lead to the copies. Asked for alone, never
     * together with other changes.
     *
     * @param elements at least one, all in the same feature of the same element
     */
    record DuplicateAll(List<ElementRef> elements) implements ModelChange {

        public DuplicateAll {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An element has another short name, everywhere in the plan: in references and in the live
     * values of narratives, also of those in files of their own.
     */
    record Rename(ElementRef element, String name) implements ModelChange {}
}
