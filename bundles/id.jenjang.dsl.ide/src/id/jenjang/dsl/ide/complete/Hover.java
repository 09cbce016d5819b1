package id.jenjang.dsl.ide.complete;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.hover.Pointed;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands at a place and means: an element with its figures and how they are computed, a word
 * of the language, a rule, an amount in words, a live value, and what the check found there.
 */
public final class Hover {

    private final EditedPlan plan;
    private final Knowledge knowledge;

    /** Hover by what every plan knows. */
    public Hover(EditedPlan plan) {
        this(plan, Knowledge.standard());
    }

    /** Hover by more than the plan knows. */
    public Hover(EditedPlan plan, Knowledge knowledge) {
        this.plan = plan;
        this.knowledge = knowledge;
    }

    /**
     * What stands at a place.
     *
     * @param file a plan or narrative file of the plan
     * @param offset in UTF-16 units
     * @return empty where there is nothing to tell
     */
    public Optional<HoverText> at(Path file, int offset) {
        return plan.text(file).flatMap(text -> new Pointed(plan, knowledge, file).at(text, offset));
    }
}
