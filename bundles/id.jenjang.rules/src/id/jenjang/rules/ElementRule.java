package id.jenjang.rules;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Objects;

/**
 * A rule that looks at every element of one kind. It is called once for each such element, in file
 * order.
 *
 * @param <T> the kind of element
 */
public abstract non-sealed class ElementRule<T extends EObject> extends Rule {
    private final Class<T> subject;

    /** A rule over all elements that are instances of {@code subject}. */
    protected ElementRule(String id, Severity severity, Class<T> subject, Regulation... basis) {
        super(id, severity, List.of(basis));
        this.subject = Objects.requireNonNull(subject, "subject");
    }

    /** The kind of element it looks at. */
    public final Class<T> subject() {
        return subject;
    }

    /**
     * Looks at one element and reports what is wrong with it. Must not change the model, must cope
     * with missing values and unresolved references, and must take time in proportion to the
     * element's own neighbourhood.
     */
    protected abstract void check(T element, CheckContext context);

    final void checkAny(EObject element, CheckContext context) {
        check(subject.cast(element), context);
    }
}
