package id.jenjang.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of an example that a test may change. */
final class PlanCopy {

    private PlanCopy() {}

    /** Copies an example into a folder. */
    static Path of(String example, Path into) throws IOException {
        var from = Path.of(System.getProperty("jenjang.root"), "examples", example);
        var to = into.resolve(example);
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
