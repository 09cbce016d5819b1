package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Elements of a plan as data, as the edit service takes them. */
final class DataOf {

    private DataOf() {}

    /** An element with all that lies in it; references by their short names. */
    static ElementData element(EObject element) {
        var values = new LinkedHashMap<EStructuralFeature, List<Object>>();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !feature.isTransient()) {
                var value = element.eGet(feature);
                var data = new ArrayList<Object>();
                (value instanceof List<?> list ? list : List.of(value))
                        .forEach(each -> data.add(value(feature, each)));
                values.put(feature, data);
            }
        }
        return new ElementData(element.eClass(), values);
    }

    private static Object value(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? element((EObject) value) : ((Bernama) value).getId();
        }
        return value;
    }
}
