package id.jenjang.workbench.internal.comparison;

import id.jenjang.workbench.internal.Messages;

import java.nio.file.Path;

/**
 * What the plan is compared with.
 *
 * @param folder where the plan before lies
 * @param saved whether that is the plan's own folder, as it was saved last
 */
record Earlier(Path folder, boolean saved) {

    String label() {
        return saved ? Messages.get("comparison.saved") : folder.toString();
    }
}
