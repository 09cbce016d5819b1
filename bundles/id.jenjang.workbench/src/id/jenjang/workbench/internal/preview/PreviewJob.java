package id.jenjang.workbench.internal.preview;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.OriginNames;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.tree.Document;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Printing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Composes documents in the background; of several that wait only the newest counts. */
final class PreviewJob extends Job {

    private static final String USUAL = "lkjip";

    /** Long enough for somebody to finish a word. */
    private static final long PAUSE = 300;

    private final AtomicReference<Request> waiting = new AtomicReference<>();
    private final Display display = Display.getCurrent();
    private final Consumer<Preview> ready;

    PreviewJob(Consumer<Preview> ready) {
        super(Messages.get("preview.job"));
        this.ready = ready;
        setPriority(LONG);
    }

    void soon(Request request) {
        waiting.set(request);
        cancel();
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var request = waiting.getAndSet(null);
        if (request == null) {
            return Status.OK_STATUS;
        }
        var preview = compose(request);
        if (!display.isDisposed() && waiting.get() == null) {
            display.asyncExec(() -> ready.accept(preview));
        }
        return Status.OK_STATUS;
    }

    private static Preview compose(Request request) {
        var plan = request.moment().plan();
        var loaded = plan.plan();
        var kinds =
                PlanDocument.all().stream()
                        .filter(each -> !DocumentAt.of(each, loaded).isEmpty())
                        .map(PlanDocument::word)
                        .toList();
        var kind =
                request.kind()
                        .filter(kinds::contains)
                        .or(() -> kinds.stream().filter(USUAL::equals).findFirst())
                        .or(() -> kinds.stream().findFirst());
        var years =
                kind.flatMap(PlanDocument::named)
                        .map(each -> DocumentAt.of(each, loaded))
                        .orElse(List.of());
        var wanted =
                request.wanted()
                        .flatMap(
                                each ->
                                        kind.map(
                                                word ->
                                                        new DocumentAt(
                                                                word, each.agency(), each.year())));
        var shown = DocumentAt.chosen(years, wanted);
        return new Preview(
                plan,
                new OriginNames(loaded.rencana()),
                shown,
                shown.flatMap(each -> document(each, loaded, request)),
                kinds,
                years,
                years.stream().map(each -> each.label(loaded)).toList());
    }

    private static Optional<Document> document(DocumentAt at, LoadedPlan plan, Request request) {
        var clearance = Printing.clearance(request.moment().check(), false);
        return at.settings(plan)
                .map(
                        settings ->
                                clearance.mark(
                                        at.document()
                                                .compose(
                                                        plan.rencana(),
                                                        settings,
                                                        DocumentOptions.NONE)));
    }
}
