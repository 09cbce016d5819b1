package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An element to be written, as data. What a feature holds: numbers, texts, dates and literals as in
 * the model; the short name (a String) where the model refers to an element; other data where an
 * element lies in it.
 *
 * @param type its class
 * @param values what each feature holds; features without a value are left out
 */
public record ElementData(EClass type, Map<EStructuralFeature, List<Object>> values) {

    public ElementData {
        var copy = new LinkedHashMap<EStructuralFeature, List<Object>>();
        values.forEach(
                (feature, list) -> {
                    if (type.getEStructuralFeature(feature.getName()) != feature) {
                        throw new IllegalArgumentException(
                                type.getName() + " has no " + feature.getName());
                    }
                    var some = meant(list);
                    if (!some.isEmpty()) {
                        copy.put(feature, some);
                    }
                });
        values = Collections.unmodifiableMap(copy);
    }

    /** Nothing and "no" are the same as not writing it. */
    static List<Object> meant(List<?> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .filter(value -> !Boolean.FALSE.equals(value))
                .<Object>map(value -> value)
                .toList();
    }

    /** An element that holds nothing yet. */
    public static ElementData of(EClass type) {
        return new ElementData(type, Map.of());
    }

    /** The same with other values of one feature. */
    public ElementData with(EStructuralFeature feature, Object... what) {
        var more = new LinkedHashMap<>(values);
        more.put(feature, Arrays.asList(what));
        return new ElementData(type, more);
    }

    /** What a feature holds; empty when nothing. */
    public List<Object> get(EStructuralFeature feature) {
        return values.getOrDefault(feature, List.of());
    }
}
