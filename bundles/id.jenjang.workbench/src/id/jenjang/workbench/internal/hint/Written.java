package id.jenjang.workbench.internal.hint;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Path;

/** Tells that a file was written, and asks what to do with it. */
public final class Written {

    private static final int OPEN = 0;
    private static final int FOLDER = 1;

    private Written() {}

    /** Tells it, and opens the file or the folder it lies in, if somebody wants to. */
    public static void tell(Shell shell, String title, String sentence, Path file) {
        int answer =
                MessageDialog.open(
                        MessageDialog.INFORMATION,
                        shell,
                        title,
                        sentence,
                        0,
                        Messages.get("export.open"),
                        Messages.get("export.folder"),
                        Messages.get("export.close"));
        if (answer == OPEN) {
            OtherProgram.open(file, shell);
        } else if (answer == FOLDER) {
            OtherProgram.open(file.toAbsolutePath().getParent(), shell);
        }
    }
}
