package id.jenjang.rules.internal.text;

import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.Iterator;

/** Whether one of two elements says nothing the other does not say. */
public final class SameText {
    private SameText() {}

    /**
     * Whether the later element repeats the earlier one to the letter and nothing can refer to it,
     * so that removing it loses nothing.
     */
    public static boolean canGo(EObject later, EObject earlier) {
        return hasNoId(later) && EcoreUtil.equals(later, earlier);
    }

    private static boolean hasNoId(EObject element) {
        if (isReferable(element)) {
            return false;
        }
        Iterator<EObject> below = element.eAllContents();
        while (below.hasNext()) {
            if (isReferable(below.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReferable(EObject element) {
        return element instanceof Bernama named && named.getId() != null;
    }
}
