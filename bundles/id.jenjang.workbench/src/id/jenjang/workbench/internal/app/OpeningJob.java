package id.jenjang.workbench.internal.app;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ReadingProgress;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.FirstSteps;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.ReadingMistake;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Reads a plan that shall be opened. What came of it is told in the user interface's thread. */
final class OpeningJob extends Job {

    private final Display display = Display.getCurrent();
    private final Path folder;
    private final Consumer<Read> read;
    private final Consumer<String> failed;
    private final AtomicReference<OpeningState> state = new AtomicReference<>(OpeningState.BEGUN);

    /**
     * A plan that has been read.
     *
     * @param root its folder, without detours
     * @param plan what it holds
     * @param start where its cascade is to begin; empty once it has begun
     */
    record Read(Path root, EditedPlan plan, Optional<ElementRef> start) {

        static Read of(Path root, EditedPlan plan) {
            return new Read(root, plan, FirstSteps.of(plan).stream().findFirst().map(Read::at));
        }

        private static ElementRef at(FirstSteps.FirstStep firstStep) {
            return firstStep.parent();
        }
    }

    /**
     * A reading.
     *
     * @param read told what was read
     * @param failed told in a sentence why it cannot be read
     */
    OpeningJob(Path folder, Consumer<Read> read, Consumer<String> failed) {
        super(Messages.get("open.job", folder.getFileName()));
        this.folder = folder;
        this.read = read;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        var then = answer(monitor);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(then);
        }
        return Status.OK_STATUS;
    }

    /** How far the reading is. */
    OpeningState state() {
        return state.get();
    }

    /**
     * Reads the plan.
     *
     * @param monitor asked at each file; when it says no, the answer is not waited for
     * @return what is to be done then
     */
    private Runnable answer(IProgressMonitor monitor) {
        try {
            var root = folder.toAbsolutePath().normalize();
            ReadingProgress progress = (step, files, all) -> took(monitor, step, files, all);
            var plan = OpenPlan.read(root, Messages.language(), progress);
            // Whoever shows the plan wants to know at once what it means.
            plan.plan(() -> !monitor.isCanceled(), progress);
            var found = Read.of(root, plan);
            return () -> read.accept(found);
        } catch (CancellationException givenUp) {
            return () -> {};
        } catch (PlanLoadException absent) {
            return () -> failed.accept(absent.getLocalizedMessage());
        } catch (OutOfMemoryError tooLarge) {
            return () -> failed.accept(ReadingMistake.of(tooLarge));
        } catch (RuntimeException | StackOverflowError mistake) {
            var sentence = ReadingMistake.of(folder, mistake);
            return () -> failed.accept(sentence);
        }
    }

    private void took(IProgressMonitor monitor, ReadingProgress.Step step, int files, int all) {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
        state.updateAndGet(before -> before.took(step, files, all));
    }
}
