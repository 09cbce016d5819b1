package id.jenjang.workbench.internal.create;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Begins a plan: asks for what it needs, writes its files, opens it. */
public final class NewPlanHandler extends AbstractHandler {

    /** Of a page of the wizard; all of it is seen, also on a small screen. */
    private static final int WIDTH = 600;

    private static final int HEIGHT = 360;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var parameter = event.getParameter("id.jenjang.workbench.newPlan.from");
        var from =
                parameter == null
                        ? NewPlanWizard.Source.EMPTY
                        : NewPlanWizard.Source.valueOf(parameter);
        begin(HandlerUtil.getActiveWorkbenchWindowChecked(event), from);
        return null;
    }

    /** Opens the wizard with a way to begin chosen. */
    public static void begin(IWorkbenchWindow window, NewPlanWizard.Source from) {
        var wizard = new NewPlanWizard(window, from);
        var dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
        wizard.written().ifPresent(folder -> PlanOpening.open(window, folder));
    }
}
