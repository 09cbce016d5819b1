package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.guard.FileBin;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.OperationCanceledException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes files and folders of a plan, calls them otherwise and removes them. Whoever shows one of
 * them goes along, with what is not saved in it. Used by the user interface's thread only.
 */
public final class PlanFolder {

    private final OpenPlan plan;
    private final FileBin bin;

    /**
     * The folder of a plan.
     *
     * @param bin where it keeps what is removed
     */
    public PlanFolder(OpenPlan plan, FileBin bin) {
        this.plan = plan;
        this.bin = bin;
    }

    /**
     * Makes an empty file.
     *
     * @throws IOException when it cannot be made, or is there already
     */
    public void make(Path file) throws IOException {
        Files.createFile(file);
        plan.made(file);
    }

    /**
     * Makes an empty folder.
     *
     * @throws IOException when it cannot be made, or is there already
     */
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /**
     * Calls a file or folder otherwise.
     *
     * @param to where it lies then, in the same folder
     * @throws IOException when it cannot be called so; then nothing has changed
     */
    public void rename(Path from, Path to) throws IOException {
        plan.finish();
        plan.leave(from);
        Files.move(from, to);
        plan.moved(from, to);
    }

    /**
     * Removes a file or a folder with all that is in it, as a step that can be undone.
     *
     * @param refused told why it, or later undoing or redoing it, is not possible; then nothing has
     *     changed
     * @return whether it was removed
     */
    public boolean remove(Path place, Consumer<IOException> refused) {
        plan.finish();
        var removal = new Removal(place, refused);
        try {
            plan.undo()
                    .asOne(
                            Messages.get("files.remove.step", place.getFileName()),
                            removal::make,
                            removal::takeBack,
                            List.of());
            return true;
        } catch (OperationCanceledException told) {
            return false;
        }
    }

    private final class Removal {

        private final Path place;
        private final Consumer<IOException> refused;
        private Path kept;
        private OpenPlan.Removed removed;

        Removal(Path place, Consumer<IOException> refused) {
            this.place = place;
            this.refused = refused;
        }

        void make() {
            plan.leave(place);
            try {
                kept = bin.take(place);
            } catch (IOException why) {
                throw cancelled(why);
            }
            removed = plan.remove(place);
        }

        void takeBack() {
            try {
                bin.putBack(kept, place);
            } catch (IOException why) {
                throw cancelled(why);
            }
            plan.putBack(place, removed);
        }

        /** What the history takes for a step that somebody did not want after all. */
        private OperationCanceledException cancelled(IOException why) {
            refused.accept(why);
            return new OperationCanceledException();
        }
    }
}
