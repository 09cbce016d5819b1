package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;
import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

import java.nio.file.Path;
import java.util.Optional;

/** Shows places of the plan's texts. */
public final class TextPlaces {

    private TextPlaces() {}

    /** Where an element stands in the text: its short name, or its heading. */
    public static Optional<TextRange> of(EditedPlan plan, ElementRef element) {
        return element.in(plan)
                .flatMap(
                        each ->
                                plan.plan()
                                        .locate(
                                                each instanceof Bernama named
                                                                && named.getId() != null
                                                        ? Place.of(each, Literals.BERNAMA__ID)
                                                        : Place.of(each)));
    }

    /** Opens a file in the text editor and selects a stretch of it. */
    public static void show(IWorkbenchPage page, Path file, int offset, int length) {
        try {
            var editor = page.openEditor(new PlanFileInput(file), PlanOpening.EDITOR, true);
            if (editor instanceof ITextEditor text) {
                select(text, offset, length);
            }
        } catch (PartInitException failed) {
            ILog.of(TextPlaces.class).log(failed.getStatus());
        }
    }

    /** Selects a stretch in an editor and brings it in sight, from the start of its line. */
    static void select(ITextEditor editor, int offset, int length) {
        editor.selectAndReveal(offset, length);
        if (editor.getAdapter(Control.class) instanceof StyledText text) {
            showLineStart(text);
        }
    }

    /**
     * Shows lines from their start again if the start of what is selected can be seen then: the end
     * of something long is no reason to hide all the words before it.
     */
    static void showLineStart(StyledText text) {
        int scrolled = text.getHorizontalPixel();
        int start = text.getLocationAtOffset(text.getSelectionRange().x).x + scrolled;
        if (scrolled > 0 && start < text.getClientArea().width - text.getRightMargin()) {
            text.setHorizontalPixel(0);
        }
    }

    /** Opens the file of a place in the text editor and selects the place. */
    public static void show(IWorkbenchPage page, TextRange range) {
        show(page, range.file(), range.offset(), range.length());
    }
}
