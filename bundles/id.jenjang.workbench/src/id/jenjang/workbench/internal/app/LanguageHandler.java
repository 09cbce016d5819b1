package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import java.io.IOException;
import java.util.Optional;

/** Changes between Indonesian and English, with the next start. */
public final class LanguageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var other = Messages.language().getLanguage().equals("en") ? "id" : "en";
        choose(shell, other).ifPresent(each -> each.offer(shell));
        return null;
    }

    /** Writes the language of the next start down, or says why it cannot be. */
    static Optional<NextStart> choose(Shell shell, String language) {
        try {
            Settings.setLanguage(language);
            return Optional.of(NextStart.LANGUAGE);
        } catch (IOException unwritable) {
            MessageDialog.openError(
                    shell,
                    Messages.get("language.title"),
                    Messages.get("language.unwritable", WhyFailed.of(unwritable)));
            return Optional.empty();
        }
    }
}
