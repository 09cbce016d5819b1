package id.jenjang.measure;

import org.eclipse.emf.ecore.EObject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reading links of the model: a link that is missing or was never resolved is absent. */
final class Rujukan {
    private Rujukan() {}

    static <T extends EObject> Optional<T> resolved(T target) {
        return target == null || target.eIsProxy() ? Optional.empty() : Optional.of(target);
    }

    static <T extends EObject> List<T> resolved(Collection<T> targets) {
        // Most elements name nothing.
        return targets.isEmpty()
                ? List.of()
                : targets.stream().flatMap(t -> resolved(t).stream()).distinct().toList();
    }

    /** The element itself or the nearest element around it that is of a type. */
    static <T extends EObject> Optional<T> around(EObject element, Class<T> type) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (type.isInstance(e)) {
                return Optional.of(type.cast(e));
            }
        }
        return Optional.empty();
    }
}
