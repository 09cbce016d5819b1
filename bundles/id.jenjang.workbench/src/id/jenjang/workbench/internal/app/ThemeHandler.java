package id.jenjang.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes between the light and the dark window. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        Theme.choose(!Theme.isDark()).ifPresent(each -> each.offer(shell));
        return null;
    }
}
