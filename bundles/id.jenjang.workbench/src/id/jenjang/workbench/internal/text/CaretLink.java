package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Simpul;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Links the caret and the element everybody looks at: where somebody moves the caret to is
 * selected, and what is selected elsewhere is shown in the text, without taking the focus.
 */
public final class CaretLink extends PlanReconciler implements PlanDesk.Visitor {

    private CaretWatch caret;
    private volatile int place = -1;

    private static PlanDesk desk() {
        return PlatformUI.getWorkbench().getService(PlanDesk.class);
    }

    @Override
    protected void begin(EditedText shown) {
        caret = new CaretWatch(viewer(), this::moved);
        desk().add(this);
    }

    @Override
    protected void end() {
        caret.stop();
        desk().remove(this);
    }

    private void moved(int offset) {
        // Only somebody who writes here moves the caret; what is revealed is selected already.
        if (viewer().getTextWidget().isFocusControl()) {
            place = offset;
            text().flatMap(EditedText::read).ifPresent(this::soon);
        }
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        int at = place;
        if (at < 0) {
            return () -> {};
        }
        place = -1;
        var element = at(moment.plan(), text.file(), at);
        return () -> element.ifPresent(each -> desk().select(each, this));
    }

    /** The innermost element around a place. */
    private static Optional<ElementRef> at(EditedPlan plan, Path file, int offset) {
        return plan.plan().berkas().stream()
                .filter(each -> plan.plan().file(each).filter(file::equals).isPresent())
                .findFirst()
                .map(each -> ((XtextResource) each.eResource()).getParseResult().getRootNode())
                .map(root -> NodeModelUtils.findLeafNodeAtOffset(root, offset))
                .map(NodeModelUtils::findActualSemanticObjectFor)
                .flatMap(CaretLink::shown)
                .flatMap(each -> ElementRef.of(plan, each));
    }

    private static Optional<EObject> shown(EObject innermost) {
        var at = innermost;
        while (at != null && (!(at instanceof Simpul) || at instanceof Abaikan)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at);
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        var here = text();
        if (origin == this
                || origin instanceof CaretLink
                || here.isEmpty()
                || !element.file().equals(here.get().file())
                || !isShown()) {
            return;
        }
        TextPlaces.of(here.get().nearest(), element)
                .ifPresent(
                        range -> {
                            viewer().setSelectedRange(range.offset(), range.length());
                            viewer().revealRange(range.offset(), range.length());
                        });
    }
}
