package id.jenjang.rules.internal.identity;

import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.rules.internal.text.Names;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an element stands in a plan, in words that outlive edits elsewhere: from the nearest short
 * name down, each step by what people know the element by (its year, its indicator, its name).
 * {@code IKU1/target(murni)/nilai(2023)}. Two elements that nothing tells apart have one path.
 */
public final class ElementPath {
    private static final String UNKNOWN = "?";

    private ElementPath() {}

    /** The path; never blank. */
    public static String of(EObject element) {
        String id = id(element);
        if (id != null) {
            return id;
        }
        EObject above = element.eContainer();
        boolean top = above == null || above instanceof Berkas;
        String step = top ? kind(element) : element.eContainingFeature().getName();
        return (top ? "" : of(above) + "/") + step + knownBy(element);
    }

    /** A value of a feature as part of a path; empty when there is none. */
    public static String value(Object value) {
        return switch (value) {
            case null -> "";
            case EObject target when target.eIsProxy() -> UNKNOWN;
            case Bernama target when id(target) != null -> id(target);
            case Bernama target -> text(target.getNama());
            case EObject target -> of(target);
            case Enumerator literal -> literal.getLiteral();
            default -> text(value.toString());
        };
    }

    private static String text(String text) {
        return text == null ? "" : ShortText.of(Names.normalized(text));
    }

    private static String knownBy(EObject element) {
        List<EStructuralFeature> features = PathKeys.of(element.eClass());
        List<String> parts = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            String part = value(element.eGet(feature));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (features.isEmpty()
                && element.eContainmentFeature() instanceof EReference holder
                && holder.isMany()) {
            parts.add(String.valueOf(position(element, holder)));
        }
        return parts.isEmpty() ? "" : "(" + String.join(",", parts) + ")";
    }

    /** Counted from one, as people count the triwulan. */
    private static int position(EObject element, EReference holder) {
        return ((List<?>) element.eContainer().eGet(holder)).indexOf(element) + 1;
    }

    private static String kind(EObject element) {
        String name = element.eClass().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String id(EObject element) {
        return element instanceof Bernama named && named.getId() != null && !named.getId().isBlank()
                ? named.getId()
                : null;
    }
}
