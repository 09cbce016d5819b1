package id.jenjang.dsl;

/**
 * A plan cannot be loaded at all: nothing to read where it was said to be. The message is a
 * sentence for people.
 */
public final class PlanLoadException extends Exception {

    private static final long serialVersionUID = 1L;

    /** An exception with the sentence to show. */
    public PlanLoadException(String message) {
        super(message);
    }
}
