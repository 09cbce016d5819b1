package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;

import java.util.List;

/** What became of an asked change. */
public sealed interface EditResult {

    /**
     * The change as edits of the text; reading them gives exactly the asked model.
     *
     * @param edits nothing when the plan says so already
     * @param next the editor of the plan after the edits, which has read the edited files
     * @param left references that lead nowhere after a deletion, in the text before: those it was
     *     told to keep, and live values of narratives, which are never taken out
     */
    record Accepted(PlanEdits edits, PlanEditor next, List<TextRange> left) implements EditResult {

        public Accepted {
            left = List.copyOf(left);
        }

        /** The plan after the edits. */
        public EditedPlan after() {
            return next.plan();
        }
    }

    /**
     * Why the change was not made; nothing was edited.
     *
     * @param message a sentence for the person who asked
     * @param places where the reason stands in the text: references, the broken text, the other
     *     element of that name
     */
    record Refused(Reason reason, String message, List<TextRange> places) implements EditResult {

        public Refused {
            places = List.copyOf(places);
        }
    }

    /** Kinds of reasons. */
    enum Reason {
        /** The element is not there (any more). */
        NO_SUCH_ELEMENT,
        /** The text there has a syntax error. */
        BROKEN_TEXT,
        /** The language has no place for such a thing there. */
        NOT_ALLOWED,
        /** The element cannot be written without it. */
        MANDATORY,
        /** The value cannot be written. */
        VALUE,
        /** Another element has that short name. */
        NAME_TAKEN,
        /** Several elements have that short name. */
        NAME_AMBIGUOUS,
        /** No such short name can be written. */
        NAME_INVALID,
        /** The deleted element is referred to. */
        REFERRED_TO,
        /** An element cannot be moved into itself. */
        INTO_ITSELF,
        /** No edit of the text would give exactly the asked model. */
        NOT_POSSIBLE
    }
}
