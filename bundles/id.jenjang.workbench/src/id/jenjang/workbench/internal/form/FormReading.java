package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Makes the form that is asked for last, in the background. */
final class FormReading {

    private record Wanted(PlanMoment moment, ElementRef element) {}

    private final AtomicReference<Wanted> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final Job job;

    FormReading(Consumer<Optional<ShownForm>> viewer) {
        job =
                Job.createSystem(
                        "Jenjang",
                        monitor -> {
                            make(viewer);
                        });
        job.setPriority(Job.SHORT);
    }

    void soon(PlanMoment moment, ElementRef element) {
        waiting.set(new Wanted(moment, element));
        job.schedule();
    }

    void stop() {
        waiting.set(null);
        job.cancel();
    }

    private void make(Consumer<Optional<ShownForm>> viewer) {
        var wanted = waiting.getAndSet(null);
        if (wanted != null && !display.isDisposed()) {
            var made = ShownForm.of(wanted.moment(), wanted.element());
            display.asyncExec(() -> viewer.accept(made));
        }
    }
}
