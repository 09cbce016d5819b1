package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.guard.SafeOutput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a plan that were edited or shown since it was opened. */
final class PlanFiles {

    private static final String PLAN = ".jenjang";

    private final Map<Path, PlanFile> held = new LinkedHashMap<>();

    /** Whether a file is read as part of a plan. */
    static boolean isPlanFile(Path file) {
        return file.toString().endsWith(PLAN);
    }

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

    /** Those that are a place or lie below it. */
    List<PlanFile> below(Path place) {
        return held.values().stream().filter(each -> each.path().startsWith(place)).toList();
    }

    /** Holds a file no longer. */
    void remove(PlanFile file) {
        held.remove(file.path());
    }

    /** Holds a file that was held before. */
    void putBack(PlanFile file) {
        held.put(file.path(), file);
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
