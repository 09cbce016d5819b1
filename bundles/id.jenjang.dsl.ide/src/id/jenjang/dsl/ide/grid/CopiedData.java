package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an element of the model holds, as data to be written again. */
final class CopiedData {

    private CopiedData() {}

    static ElementData of(EObject element) {
        Map<EStructuralFeature, List<Object>> values = new LinkedHashMap<>();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !feature.isTransient()) {
                var held = element.eGet(feature);
                var list = new ArrayList<Object>();
                for (var each : held instanceof List<?> many ? many : List.of(held)) {
                    list.add(value(feature, each));
                }
                values.put(feature, list);
            }
        }
        return new ElementData(element.eClass(), values);
    }

    private static Object value(EStructuralFeature feature, Object held) {
        if (!(feature instanceof EReference reference)) {
            return held;
        }
        return reference.isContainment() ? of((EObject) held) : ((Bernama) held).getId();
    }
}
