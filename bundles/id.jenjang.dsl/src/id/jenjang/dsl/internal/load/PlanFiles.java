package id.jenjang.dsl.internal.load;

import java.nio.file.Path;

/** The files a plan names, wherever they lie. */
@FunctionalInterface
public interface PlanFiles {

    /** Reads a file as text; what does not exist has no text and no failure. */
    Source read(Path file);

    /** Whether a file is there, whatever is in it. */
    default boolean exists(Path file) {
        var source = read(file);
        return source.text() != null || source.failure() != null;
    }

    /** Throws a CancellationException when nobody needs the plan any more. */
    default void goOn() {
        // Most plans are read to their end.
    }

    /** One more of some plan files has been parsed; may throw a CancellationException. */
    default void parsed(int files, int all) {
        // For most plans nobody waits.
    }
}
