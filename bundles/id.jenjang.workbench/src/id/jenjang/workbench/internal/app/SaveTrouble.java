package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.UnsavedFileException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Says why a plan could not be saved, and offers another place for it. */
final class SaveTrouble implements PlanDesk.Visitor {

    private static final int ELSEWHERE = 0;

    private final Supplier<Optional<IWorkbenchWindow>> inFront;

    /**
     * Says it there.
     *
     * @param inFront the window that people look at, if there is one
     */
    SaveTrouble(Supplier<Optional<IWorkbenchWindow>> inFront) {
        this.inFront = inFront;
    }

    @Override
    public boolean notSaved(OpenPlan plan, IOException why) {
        var window = inFront.get();
        window.ifPresent(each -> say(each, plan, why));
        return window.isPresent();
    }

    private static void say(IWorkbenchWindow window, OpenPlan plan, IOException why) {
        int answer =
                MessageDialog.open(
                        MessageDialog.ERROR,
                        window.getShell(),
                        Messages.get("save.failed"),
                        sentence(why),
                        0,
                        Messages.get("save.elsewhere"),
                        Messages.get("save.close"));
        if (answer == ELSEWHERE) {
            SavingElsewhere.ask(window, plan);
        }
    }

    /** What is not saved, where it lies, why, and what to do about it. */
    private static String sentence(IOException why) {
        if (!(why instanceof UnsavedFileException one)) {
            return Messages.get("save.failed.why", WhyFailed.of(why));
        }
        var name = one.file().getFileName();
        var folder = one.file().getParent();
        return one.isReadOnly()
                ? Messages.get("save.failed.readOnly", name, folder)
                : Messages.get("save.failed.file", name, folder, WhyFailed.of(why));
    }
}
