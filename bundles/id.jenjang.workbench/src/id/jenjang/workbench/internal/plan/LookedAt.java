package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.AfterEdit;
import id.jenjang.dsl.ide.edit.ElementRef;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The element of a plan that everybody looks at: the same one however the texts change, its
 * neighbour once it is gone, and another one when somebody wishes so of texts that are still to be
 * read.
 */
final class LookedAt {

    private final OpenPlan plan;
    private ElementRef element;

    /** The texts in which it lies where it is said to lie. */
    private EditedPlan texts;

    private Function<EditedPlan, Optional<ElementRef>> wish;

    /** Nothing is looked at. */
    LookedAt(OpenPlan plan) {
        this.plan = plan;
    }

    /** The element; empty as long as there is none. */
    Optional<ElementRef> element() {
        return Optional.ofNullable(element);
    }

    /** Looks at another one, of the newest reading. */
    void at(ElementRef other) {
        element = other;
        texts = plan.newest().map(PlanMoment::plan).orElseGet(plan::now);
        wish = null;
    }

    /**
     * Looks at what is found in the texts as they are now, as soon as they have been read.
     *
     * @param found finds it in what was read; empty for where everybody looked before
     */
    void wish(Function<EditedPlan, Optional<ElementRef>> found) {
        wish = found;
    }

    /** A file or folder of the plan is called otherwise. */
    void moved(Path from, Path to) {
        if (element != null && element.file().startsWith(from)) {
            element = new ElementRef(TextsBelow.moved(element.file(), from, to), element.steps());
            texts = plan.now();
        }
    }

    /**
     * Looks at the plan as it was just read.
     *
     * @return whether something is looked at now because it was wished
     */
    boolean read(EditedPlan now) {
        var wished =
                Optional.ofNullable(wish)
                        .filter(each -> now == plan.now())
                        .flatMap(each -> each.apply(now));
        if (now == plan.now()) {
            wish = null;
        }
        element = wished.or(() -> element().flatMap(each -> in(now, each))).orElse(element);
        texts = now;
        return wished.isPresent();
    }

    private Optional<ElementRef> in(EditedPlan now, ElementRef known) {
        return new AfterEdit(texts, now).of(known);
    }
}
