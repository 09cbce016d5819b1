package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A plan at one moment, with the versions its open files have for the client. Never changes, so a
 * request sees one plan from its arrival to its answer.
 *
 * @param plan the texts
 * @param versions the version of each open file
 */
record Moment(EditedPlan plan, Map<Path, Integer> versions) {

    Moment {
        versions = Map.copyOf(versions);
    }

    /** The next moment, with the text of an open file. */
    Moment with(Path file, String text, int version) {
        var more = new HashMap<>(versions);
        more.put(file, version);
        // Most files are opened as they lie on the disk; then all that is known of them stays
        // known.
        boolean same = Documents.isPlanFile(file) && plan.text(file).equals(Optional.of(text));
        return new Moment(same ? plan : plan.with(file, text), more);
    }

    /** The next moment, with other texts of files that are open or not as before. */
    Moment with(EditedPlan changed) {
        return new Moment(changed, versions);
    }

    /** The next moment, in which a file is open no more. */
    Moment closed(Path file, EditedPlan changed) {
        var fewer = new HashMap<>(versions);
        fewer.remove(file);
        return new Moment(changed, fewer);
    }

    /** Whether the client has a file open. */
    boolean isOpen(Path file) {
        return versions.containsKey(file);
    }
}
