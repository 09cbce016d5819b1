package id.jenjang.rules;

import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where something is written that is not in the model, because it could not be read. Whoever read
 * the plan has told the mistakes; findings that would only repeat them are held back until they are
 * mended.
 */
public final class Unread {
    /** Everything was read. */
    public static final Unread NOTHING = new Unread(Set.of(), false);

    private final Set<EObject> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EClass, EObject> oneOfEachKind = new HashMap<>();
    private final boolean wholeBlocks;

    /**
     * What could not be read.
     *
     * @param within the innermost elements that hold something unread
     * @param wholeBlocks whether a file, or something beside all blocks of a file, was not read
     */
    public Unread(Set<? extends EObject> within, boolean wholeBlocks) {
        this.wholeBlocks = wholeBlocks;
        for (EObject inner : within) {
            broken.add(statement(inner));
            for (EObject e = inner; e != null && around.add(e); e = e.eContainer()) {
                // the elements above hold it too
                oneOfEachKind.putIfAbsent(e.eClass(), e);
            }
        }
    }

    boolean isNothing() {
        return around.isEmpty() && !wholeBlocks;
    }

    /** Whether something within the element or below it was not read. */
    boolean within(EObject element) {
        return around.contains(element);
    }

    /** Whether something within any element of a kind was not read. */
    boolean withinAny(Class<? extends EObject> kind) {
        return oneOfEachKind.values().stream().anyMatch(kind::isInstance);
    }

    /** Whether a whole block or file was not read. */
    boolean wholeBlocks() {
        return wholeBlocks;
    }

    /** Whether what is said of the element may be due to what was not read. */
    boolean touches(EObject element) {
        return !around.isEmpty()
                && (around.contains(element) || broken.contains(statement(element)));
    }

    /** What stands in one statement, for example an indicator with its targets. */
    private static EObject statement(EObject element) {
        EObject e = element;
        while (!(e instanceof Simpul) && e.eContainer() != null) {
            e = e.eContainer();
        }
        return e;
    }
}
