package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import java.nio.file.Path;

/** Asks for the folder of a plan and opens it. */
public final class OpenPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.get("open.title"));
        dialog.setMessage(Messages.get("open.message"));
        var folder = dialog.open();
        if (folder != null) {
            PlanOpening.open(window, Path.of(folder));
        }
        return null;
    }
}
