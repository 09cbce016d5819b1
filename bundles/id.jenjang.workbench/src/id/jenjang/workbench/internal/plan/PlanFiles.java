package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.guard.SafeOutput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a plan that were edited or shown since it was opened. */
final class PlanFiles {

    private final Map<Path, PlanFile> held = new LinkedHashMap<>();

    /** The file, if somebody has asked for it before. */
    Optional<PlanFile> find(Path path) {
        return Optional.ofNullable(held.get(path));
    }

    /** Holds a file from now on. */
    PlanFile hold(Path path, String text) {
        var file = new PlanFile(path, text);
        held.put(path, file);
        return file;
    }

    Collection<PlanFile> all() {
        return Collections.unmodifiableCollection(held.values());
    }

    /** Writes a file in one step: whoever reads it meanwhile sees the old text or the new one. */
    static void save(PlanFile file) throws IOException {
        var text = file.document().get();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        SafeOutput.write(file.path(), out -> out.write(bytes));
        file.written(text);
    }
}
