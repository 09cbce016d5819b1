package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import java.util.Optional;

/** The window: its size, its bars and its title, which names the plan. */
final class JenjangWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 860);

    private final PlanDesk.Visitor title =
            new PlanDesk.Visitor() {
                @Override
                public void opened(Optional<OpenPlan> plan) {
                    getWindowConfigurer().setTitle(title(plan));
                }
            };

    private Welcome welcome;
    private UndoTools undo;

    JenjangWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    private static String title(Optional<OpenPlan> plan) {
        return plan.map(each -> Messages.get("window.title.plan", each.root().getFileName()))
                .orElse(Messages.get("window.title"));
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new JenjangActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        window.getService(PlanDesk.class).add(title);
        PlanOpening.closeStrangers(window);
        UnmadeParts.name(window);
        ForeignActions.hide(window);
        TabRows.watch(window);
        undo = new UndoTools(window);
        welcome = new Welcome(window);
        window.getService(PlanDesk.class).add(welcome);
    }

    @Override
    public void dispose() {
        var desk = getWindowConfigurer().getWindow().getService(PlanDesk.class);
        desk.remove(title);
        if (welcome != null) {
            desk.remove(welcome);
        }
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
