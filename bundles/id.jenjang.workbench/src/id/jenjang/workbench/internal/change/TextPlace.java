package id.jenjang.workbench.internal.change;

import id.jenjang.dsl.TextRange;
import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

/** Goes to a place of the text. */
public final class TextPlace {

    private TextPlace() {}

    /** Shows a place of a file in its text editor. */
    public static void show(IWorkbenchPage page, TextRange place) {
        try {
            PlanOpening.show(page, place.file());
        } catch (PartInitException failed) {
            ILog.of(TextPlace.class).log(failed.getStatus());
            return;
        }
        if (page.getActiveEditor() instanceof ITextEditor editor) {
            editor.selectAndReveal(place.offset(), place.length());
        }
    }
}
