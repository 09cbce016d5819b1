package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What a person has chosen that comes with the next start only. */
enum NextStart {
    LOOK("theme"),
    LANGUAGE("language"),
    BOTH("nextstart");

    private final String key;

    NextStart(String key) {
        this.key = key;
    }

    /** Offers to start again now. Nothing of the window may be touched after it. */
    void offer(Shell shell) {
        if (MessageDialog.openQuestion(
                shell, Messages.get(key + ".title"), Messages.get(key + ".restart"))) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
