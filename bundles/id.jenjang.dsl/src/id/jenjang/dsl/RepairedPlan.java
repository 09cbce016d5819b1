package id.jenjang.dsl;

import java.nio.file.Path;
import java.util.List;

/**
 * A plan after its certain repairs, in memory: nothing is written anywhere.
 *
 * @param plan the repaired plan
 * @param check what is still found in it
 * @param changes the files whose text changed, in the order of their names
 * @param repairs how many findings were repaired
 */
public record RepairedPlan(LoadedPlan plan, PlanCheck check, List<Change> changes, int repairs) {

    public RepairedPlan {
        changes = List.copyOf(changes);
    }

    /**
     * The new text of one file.
     *
     * @param file the file as it was named when loading, or a narrative file the plan names
     * @param before its text as it was read, a byte order mark included
     * @param after its repaired text, with the same line ends and byte order mark
     */
    public record Change(Path file, String before, String after) {}
}
