package id.jenjang.workbench.internal.cascade;

import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Makes the tree of the newest reading in the background; older ones are passed over. */
final class TreeReading {

    private record Wanted(PlanMoment moment, String search) {}

    private final AtomicReference<Wanted> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final Job job;

    TreeReading(Consumer<ShownTree> viewer) {
        job =
                Job.createSystem(
                        "Jenjang",
                        monitor -> {
                            make(viewer);
                        });
        job.setPriority(Job.SHORT);
    }

    void soon(PlanMoment moment, String search) {
        waiting.set(new Wanted(moment, search));
        job.schedule();
    }

    void stop() {
        waiting.set(null);
        job.cancel();
    }

    private void make(Consumer<ShownTree> viewer) {
        var wanted = waiting.getAndSet(null);
        if (wanted != null && !display.isDisposed()) {
            var made = ShownTree.of(wanted.moment(), wanted.search());
            display.asyncExec(() -> viewer.accept(made));
        }
    }
}
