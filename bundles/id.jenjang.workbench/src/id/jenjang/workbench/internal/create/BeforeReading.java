package id.jenjang.workbench.internal.create;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.create.PeriodBefore;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads, in the background, for which years the plan of the last period is. Used by the user
 * interface's thread only.
 */
final class BeforeReading {

    private final Display display = Display.getCurrent();
    private final Runnable told;
    private Path folder;
    private Answer answer;

    /**
     * What was found.
     *
     * @param period empty when the plan does not tell it
     * @param trouble why the plan cannot be read; empty when it can
     */
    record Answer(Optional<PeriodBefore> period, Optional<String> trouble) {}

    /**
     * Nothing is asked yet.
     *
     * @param told what is done when the answer to the newest question is there
     */
    BeforeReading(Runnable told) {
        this.told = told;
    }

    /** Asks for the plan of a folder, unless it is the one that was asked for last. */
    void ask(Path wanted) {
        var root = wanted.toAbsolutePath().normalize();
        if (root.equals(folder)) {
            return;
        }
        folder = root;
        answer = null;
        Job.create(
                        Messages.get("new.before.reading"),
                        (ICoreRunnable) monitor -> then(root, read(root)))
                .schedule();
    }

    /** Empty while it is being read. */
    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    private static Answer read(Path root) {
        try {
            var plan = EditedPlan.open(List.of(root), Messages.language());
            return new Answer(PeriodBefore.of(plan), Optional.empty());
        } catch (PlanLoadException unreadable) {
            return new Answer(
                    Optional.empty(),
                    Optional.of(Messages.get("new.before.failed", WhyFailed.of(unreadable))));
        }
    }

    private void then(Path root, Answer found) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (root.equals(folder)) {
                            answer = found;
                            told.run();
                        }
                    });
        }
    }
}
