package id.jenjang.workbench.internal.diagram;

import id.jenjang.diagram.Frame;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.Optional;
import java.util.Set;

/**
 * What a picture is asked for.
 *
 * @param moment the plan
 * @param wanted agency and year; empty for the newest
 * @param depth the number of the level that is closed at first, and all below; negative lets the
 *     size of the plan decide
 * @param toggled elements that are open though their level is closed, or closed though it is open
 * @param colouring what colours tell
 * @param reveal an element to be shown, whatever is closed above it
 * @param room where the picture is looked at; only its shape counts
 */
record Request(
        PlanMoment moment,
        Optional<DocumentAt> wanted,
        int depth,
        Set<ElementRef> toggled,
        Colouring colouring,
        Optional<ElementRef> reveal,
        Frame room) {

    Request {
        toggled = Set.copyOf(toggled);
    }

    /** One that comes before an earlier one was answered; what that was to show is shown. */
    static Request instead(Request earlier, Request later) {
        return earlier == null || later.reveal.isPresent()
                ? later
                : new Request(
                        later.moment,
                        later.wanted,
                        later.depth,
                        later.toggled,
                        later.colouring,
                        earlier.reveal,
                        later.room);
    }
}
