package id.jenjang.workbench.internal.hint;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Path;

/** Shows files and folders in the programs the system has for them. */
public final class OtherProgram {

    private OtherProgram() {}

    /** Opens a file or folder; says so when there is no program for it. */
    public static void open(Path file, Shell shell) {
        if (!Program.launch(file.toString())) {
            MessageDialog.openInformation(
                    shell, Messages.get("program.title"), Messages.get("program.none", file));
        }
    }
}
