package id.jenjang.workbench.internal.create;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

/** Asks how a plan shall begin and writes its first files. */
public final class NewPlanWizard extends Wizard {

    /** What a plan may begin from. */
    public enum Source {
        /** Region, agency and period; nothing else. */
        EMPTY,
        /** A copy of an example. */
        EXAMPLE,
        /** Tables of a spreadsheet. */
        EXCEL,
        /** The plan of the period before. */
        PREVIOUS
    }

    private final SourcePage source;
    private final DetailsPage details;
    private Path written;

    /** The wizard over a window, with a way to begin chosen. */
    public NewPlanWizard(IWorkbenchWindow window, Source from) {
        setWindowTitle(Messages.get("new.title"));
        setNeedsProgressMonitor(true);
        var open = window.getService(PlanDesk.class).plan().map(OpenPlan::root);
        source = new SourcePage(from, open);
        details = new DetailsPage(source);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(details);
    }

    /** Where the plan was written; empty when nobody wanted it. */
    public Optional<Path> written() {
        return Optional.ofNullable(written);
    }

    @Override
    public boolean canFinish() {
        return source.isPageComplete()
                && details.isPageComplete()
                && getContainer().getCurrentPage() == details;
    }

    @Override
    public boolean performFinish() {
        var writing = new PlanWriting(details.wish());
        try {
            getContainer().run(true, true, writing);
        } catch (InvocationTargetException failed) {
            details.setErrorMessage(Messages.get("new.failed", WhyFailed.of(failed.getCause())));
            return false;
        } catch (InterruptedException cancelled) {
            return false;
        }
        written = details.wish().folder();
        if (!writing.notes().isEmpty()) {
            MessageDialog.openInformation(
                    getShell(),
                    Messages.get("new.excel.title"),
                    Messages.get("new.excel.notes", String.join("\n", writing.notes())));
        }
        return true;
    }
}
