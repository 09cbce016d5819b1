package id.jenjang.dsl.internal.load;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder a plan file stands in, from which the files it names are found.
 *
 * @param path the folder; empty for the working directory
 */
record PlanFolder(Path path) {

    /** The folder of a plan file. */
    static PlanFolder of(Path planFile) {
        return new PlanFolder(planFile.getParent() == null ? Path.of("") : planFile.getParent());
    }

    /** The file the plan names; empty when no file of this system can have such a name. */
    Optional<Path> file(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(path.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** As told to people. */
    @Override
    public String toString() {
        return path.toString().isEmpty() ? "." : path.toString();
    }
}
