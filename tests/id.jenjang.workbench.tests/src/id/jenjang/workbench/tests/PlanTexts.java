package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.core.commands.operations.OperationHistoryFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What tests do with the texts of a plan. */
final class PlanTexts {

    private PlanTexts() {}

    /** What the last step is called that can be undone. */
    static String lastStep(OpenPlan plan) {
        var history = OperationHistoryFactory.getOperationHistory();
        return history.getUndoOperation(plan.undo().context()).getLabel();
    }

    /** Whether some file of a folder holds some words. */
    static boolean keeps(Path folder, String words) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var all = Files.newDirectoryStream(folder)) {
            for (var each : all) {
                if (text(each).contains(words)) {
                    return true;
                }
            }
            return false;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /**
     * What a file holds; nothing when it is gone, such as one that was written and then renamed.
     */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException renamed) {
            return "";
        }
    }
}
