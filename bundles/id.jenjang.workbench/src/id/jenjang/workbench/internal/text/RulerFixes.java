package id.jenjang.workbench.internal.text;

import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import java.util.Optional;

/** A click on the sign of a finding, on the ruler beside the text, offers what can be done. */
public final class RulerFixes extends PlanReconciler {

    private boolean listening;

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        // The editor has its ruler by the time its text has been read.
        return this::listen;
    }

    private void listen() {
        if (!listening) {
            ruler().ifPresent(
                            ruler -> {
                                listening = true;
                                ruler.getControl().addMouseListener(clicks(ruler));
                            });
        }
    }

    private Optional<IVerticalRulerInfo> ruler() {
        for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (var page : window.getPages()) {
                for (var each : page.getEditorReferences()) {
                    if (each.getEditor(false) instanceof ITextEditor editor
                            && editor.getAdapter(ITextOperationTarget.class) == viewer()) {
                        return Optional.ofNullable(editor.getAdapter(IVerticalRulerInfo.class));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private MouseAdapter clicks(IVerticalRulerInfo ruler) {
        return new MouseAdapter() {
            @Override
            public void mouseUp(MouseEvent event) {
                if (event.button == 1 && event.count == 1 && isShown()) {
                    first(ruler.getLineOfLastMouseButtonActivity())
                            .ifPresent(RulerFixes.this::offer);
                }
            }
        };
    }

    /** The first finding in a line. */
    private Optional<Position> first(int line) {
        var model = ((ISourceViewer) viewer()).getAnnotationModel();
        for (var all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingMark mark && isIn(line, model.getPosition(mark))) {
                return Optional.of(model.getPosition(mark));
            }
        }
        return Optional.empty();
    }

    private boolean isIn(int line, Position place) {
        try {
            return place != null
                    && viewer().getDocument().getLineOfOffset(place.getOffset()) == line;
        } catch (BadLocationException outside) {
            return false;
        }
    }

    private void offer(Position place) {
        viewer().setSelectedRange(place.getOffset(), 0);
        viewer().getTextWidget().setFocus();
        viewer().getTextOperationTarget().doOperation(ISourceViewer.QUICK_ASSIST);
    }
}
