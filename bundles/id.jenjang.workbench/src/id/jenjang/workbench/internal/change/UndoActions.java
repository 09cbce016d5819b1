package id.jenjang.workbench.internal.change;

import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

import java.util.Optional;

/** Undo and redo of the plan's steps while a part of the window has the focus. */
public final class UndoActions {

    private final IViewSite site;
    private UndoActionHandler undo;
    private RedoActionHandler redo;

    /** For a part that shows no plan yet. */
    public UndoActions(IViewSite site) {
        this.site = site;
    }

    /** The part shows this plan from now on, or none. */
    public void of(Optional<OpenPlan> plan) {
        var bars = site.getActionBars();
        if (undo != null) {
            undo.dispose();
            redo.dispose();
            undo = null;
            redo = null;
        }
        plan.ifPresent(
                each -> {
                    undo = new UndoActionHandler(site, each.undo().context());
                    redo = new RedoActionHandler(site, each.undo().context());
                });
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }
}
