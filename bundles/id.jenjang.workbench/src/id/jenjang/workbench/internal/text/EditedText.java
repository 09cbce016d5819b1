package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the plan on the desk, as a text editor shows it. May be asked by any thread.
 *
 * @param open its plan
 * @param file where it lies
 */
record EditedText(OpenPlan open, Path file) {

    private static PlanDesk desk() {
        return PlatformUI.getWorkbench().getService(PlanDesk.class);
    }

    /** The file whose text a document is; empty for documents of no plan. */
    static Optional<EditedText> of(IDocument document) {
        return document == null
                ? Optional.empty()
                : desk().plan()
                        .flatMap(
                                plan ->
                                        plan.path(document)
                                                .map(path -> new EditedText(plan, path)));
    }

    /** The file an editor shows. */
    static Optional<EditedText> in(ITextEditor editor) {
        return editor != null && editor.getEditorInput() instanceof IPathEditorInput input
                ? desk().plan()
                        .filter(plan -> plan.holds(input.getPath().toPath()))
                        .map(plan -> new EditedText(plan, input.getPath().toPath()))
                : Optional.empty();
    }

    /** The plan as its texts stand now. */
    EditedPlan now() {
        return open.now();
    }

    /** Its text as it stands now. */
    String text() {
        return now().text(file).orElse("");
    }

    /** Whether it is written in the plan language; else it is a narrative. */
    boolean isPlan() {
        return file.toString().endsWith(".jenjang");
    }

    /** The newest reading, if this file says now what it said then. */
    Optional<PlanMoment> read() {
        return open.newest().filter(each -> each.plan().text(file).equals(now().text(file)));
    }

    /** The plan that is nearest at hand and has this very text. */
    EditedPlan nearest() {
        return read().map(PlanMoment::plan).orElseGet(this::now);
    }
}
