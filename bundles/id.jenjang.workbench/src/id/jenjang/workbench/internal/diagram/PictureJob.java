package id.jenjang.workbench.internal.diagram;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Makes pictures in the background; of several requests that wait only the newest counts. */
final class PictureJob extends Job {

    /** Longer than a burst of typing takes from letter to letter. */
    private static final long PAUSE = 80;

    private final AtomicReference<Request> waiting = new AtomicReference<>();
    private final PictureMaker maker = new PictureMaker();
    private final Display display = Display.getCurrent();
    private final Consumer<Picture> ready;

    PictureJob(Consumer<Picture> ready) {
        super(Messages.get("diagram.job"));
        this.ready = ready;
        setPriority(SHORT);
    }

    void soon(Request request) {
        waiting.accumulateAndGet(request, Request::instead);
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var request = waiting.getAndSet(null);
        if (request == null) {
            return Status.OK_STATUS;
        }
        var picture = maker.make(request);
        if (!display.isDisposed() && waiting.get() == null) {
            display.asyncExec(() -> ready.accept(picture));
        }
        return Status.OK_STATUS;
    }
}
