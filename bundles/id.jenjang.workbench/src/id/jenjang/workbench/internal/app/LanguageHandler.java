package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import java.io.IOException;

/** Changes between Indonesian and English, with the next start. */
public final class LanguageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        change(shell, Messages.language().getLanguage().equals("en") ? "id" : "en");
        return null;
    }

    /** Writes the language down and offers to start again in it. */
    static void change(Shell shell, String language) {
        try {
            Settings.setLanguage(language);
        } catch (IOException unwritable) {
            MessageDialog.openError(
                    shell,
                    Messages.get("language.title"),
                    Messages.get("language.unwritable", unwritable.getLocalizedMessage()));
            return;
        }
        boolean again =
                MessageDialog.openQuestion(
                        shell, Messages.get("language.title"), Messages.get("language.restart"));
        if (again) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
