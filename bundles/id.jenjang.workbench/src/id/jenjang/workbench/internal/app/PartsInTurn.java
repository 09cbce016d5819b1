package id.jenjang.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes from part to part of the window by the keyboard, through those that are seen, as they are
 * read: tree, text, form, and what lies below.
 */
public final class PartsInTurn extends AbstractHandler {

    private static final String BACK = "id.jenjang.workbench.previousPart";
    private static final List<String> BEFORE_TEXT = List.of(Views.CASCADE, Views.FILES);
    private static final List<String> AFTER_TEXT =
            List.of(
                    Views.DIAGRAM,
                    Views.FORM,
                    Views.PREVIEW,
                    Views.OUTLINE,
                    Views.PROBLEMS,
                    Views.GRID,
                    Views.COMPARISON);

    @Override
    public Object execute(ExecutionEvent event) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            go(window.getActivePage(), event.getCommand().getId().equals(BACK) ? -1 : 1);
        }
        return null;
    }

    private static void go(IWorkbenchPage page, int step) {
        var parts = seen(page);
        if (!parts.isEmpty()) {
            int at = parts.indexOf(page.getActivePart());
            int from = at < 0 && step < 0 ? 0 : at;
            page.activate(parts.get(Math.floorMod(from + step, parts.size())));
        }
    }

    private static List<IWorkbenchPart> seen(IWorkbenchPage page) {
        var parts = new ArrayList<>(views(page, BEFORE_TEXT));
        if (page.isEditorAreaVisible() && page.getActiveEditor() != null) {
            parts.add(page.getActiveEditor());
        }
        parts.addAll(views(page, AFTER_TEXT));
        return parts;
    }

    private static List<IWorkbenchPart> views(IWorkbenchPage page, List<String> ids) {
        return ids.stream()
                .<IWorkbenchPart>map(page::findView)
                .filter(each -> each != null && page.isPartVisible(each))
                .toList();
    }
}
