package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.plan.ElementAt;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.ui.PlatformUI;

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
        var element = ElementAt.of(moment.plan(), text.file(), at);
        return () -> {
            // If the text has changed again, this is not reached, and looked at later.
            if (place == at) {
                place = -1;
                element.ifPresent(each -> desk().select(each, this));
            }
        };
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        var here = text();
        if (!(origin instanceof CaretLink)) {
            // Somebody has gone on; where the caret was before is no longer of interest.
            place = -1;
        }
        if (origin instanceof CaretLink
                || here.isEmpty()
                || !element.file().equals(here.get().file())
                || !isShown()
                || isAt(here.get(), element)) {
            return;
        }
        TextPlaces.of(here.get().nearest(), element)
                .ifPresent(
                        range -> {
                            viewer().setSelectedRange(range.offset(), range.length());
                            viewer().revealRange(range.offset(), range.length());
                            TextPlaces.showLineStart(viewer().getTextWidget());
                        });
    }

    /** Whether somebody writes in an element and shall stay at the place in it. */
    private boolean isAt(EditedText here, ElementRef element) {
        int at = viewer().getSelectedRange().x;
        return viewer().getTextWidget().isFocusControl()
                && ElementAt.of(here.nearest(), here.file(), at)
                        .filter(element::equals)
                        .isPresent();
    }
}
