package id.jenjang.workbench.internal.control;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file or folder as somebody types it: no name on some systems may hold a colon or a quote. */
public final class TypedPath {

    private TypedPath() {}

    /** The path; empty when nothing is typed, or nothing that can be a name here. */
    public static Optional<Path> of(String typed) {
        try {
            var name = typed.strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }
}
