package id.jenjang.workbench.internal.text;

import id.jenjang.workbench.internal.plan.Chore;
import id.jenjang.workbench.internal.plan.Lane;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.widgets.Display;

import java.util.Optional;

/**
 * Something an editor shows of what its text means. It is looked at in the background whenever the
 * plan has been read anew, and shown if the text is still the same then.
 */
abstract class PlanReconciler implements IReconciler, ITextInputListener, OpenPlan.Viewer {

    private final Chore chore = Lane.LINES.chore(this::look);
    private volatile PlanMoment wanted;
    private volatile EditedText text;
    private ITextViewer viewer;
    private Display display;

    /**
     * Looks at what the text means; in a thread of its own.
     *
     * @return shows it, in the thread of the user interface
     */
    protected abstract Runnable look(EditedText text, PlanMoment moment);

    /** Whether it shows what stands against the plan, and waits until it is checked. */
    protected boolean waitsForCheck() {
        return false;
    }

    /** Another text is shown from now on. */
    protected void begin(EditedText shown) {}

    /** The text is shown no longer. */
    protected void end() {}

    /** The text has just changed, what it means is not known yet. */
    protected void typed() {}

    /** Where the text is shown. */
    protected final ITextViewer viewer() {
        return viewer;
    }

    /** The shown text. */
    protected final Optional<EditedText> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public void install(ITextViewer shownBy) {
        viewer = shownBy;
        display = shownBy.getTextWidget().getDisplay();
        shownBy.addTextInputListener(this);
        connect(shownBy.getDocument());
    }

    @Override
    public void uninstall() {
        disconnect();
        if (viewer != null) {
            viewer.removeTextInputListener(this);
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        disconnect();
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        connect(after);
    }

    private void connect(IDocument document) {
        text = EditedText.of(document).orElse(null);
        if (text != null) {
            text.open().add(this);
            begin(text);
            text.read().ifPresent(this::soon);
        }
    }

    private void disconnect() {
        chore.cancel();
        if (text != null) {
            text.open().remove(this);
            end();
            text = null;
        }
    }

    @Override
    public void textChanged(java.nio.file.Path file) {
        if (text != null && text.file().equals(file)) {
            typed();
        }
    }

    @Override
    public void understood(PlanMoment moment) {
        if (!waitsForCheck()) {
            soon(moment);
        }
    }

    @Override
    public void read(PlanMoment moment) {
        if (waitsForCheck()) {
            soon(moment);
        }
    }

    /** Looks at it again in the background. */
    protected final void soon(PlanMoment moment) {
        if (text != null && isOf(moment, text)) {
            wanted = moment;
            chore.soon(0);
        }
    }

    private void look() {
        var shown = text;
        var moment = wanted;
        if (shown == null || moment == null || !isOf(moment, shown)) {
            return;
        }
        var show = look(shown, moment);
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (text == shown && isOf(moment, shown) && isShown()) {
                            show.run();
                        }
                    });
        }
    }

    private static boolean isOf(PlanMoment moment, EditedText text) {
        return moment.plan().text(text.file()).equals(text.now().text(text.file()));
    }

    /** Whether there is still a control that shows the text. */
    protected final boolean isShown() {
        return viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
