package id.jenjang.workbench.internal.create;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.create.PeriodBefore;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.ReadingMistake;
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
public final class BeforeReading {

    private final Display display = Display.getCurrent();
    private final Way way;
    private final Runnable told;
    private Path folder;
    private Answer answer;

    /** How the period of a folder's plan is read. */
    public interface Way {

        /** The period; empty when the plan does not tell it. */
        Optional<PeriodBefore> period(Path root) throws PlanLoadException;
    }

    /**
     * What was found.
     *
     * @param period empty when the plan does not tell it
     * @param trouble why the plan cannot be read; empty when it can
     */
    public record Answer(Optional<PeriodBefore> period, Optional<String> trouble) {}

    /**
     * Nothing is asked yet.
     *
     * @param way how it is read; may fail in any way
     * @param told what is done when the answer to the newest question is there
     */
    public BeforeReading(Way way, Runnable told) {
        this.way = way;
        this.told = told;
    }

    /** Reads the whole plan of a folder. */
    static Optional<PeriodBefore> read(Path root) throws PlanLoadException {
        return PeriodBefore.of(EditedPlan.open(List.of(root), Messages.language()));
    }

    /**
     * Asks for the plan of a folder, unless it is the one that was asked for last. One that could
     * not be read is asked for again: it may have been put right.
     */
    public void ask(Path wanted) {
        var root = wanted.toAbsolutePath().normalize();
        if (root.equals(folder) && answer().flatMap(Answer::trouble).isEmpty()) {
            return;
        }
        folder = root;
        answer = null;
        Job.create(
                        Messages.get("new.before.reading"),
                        (ICoreRunnable) monitor -> then(root, found(root)))
                .schedule();
    }

    /** Empty while it is being read. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Whoever waits for it is always told. */
    private Answer found(Path root) {
        try {
            return new Answer(way.period(root), Optional.empty());
        } catch (PlanLoadException unreadable) {
            return trouble(Messages.get("new.before.failed", WhyFailed.of(unreadable)));
        } catch (OutOfMemoryError tooLarge) {
            return trouble(ReadingMistake.of(tooLarge));
        } catch (RuntimeException | StackOverflowError mistake) {
            return trouble(ReadingMistake.of(root, mistake));
        }
    }

    private static Answer trouble(String sentence) {
        return new Answer(Optional.empty(), Optional.of(sentence));
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
