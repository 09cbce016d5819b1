package id.jenjang.dsl.ide.complete;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.complete.AllSources;

import java.nio.file.Path;

/**
 * What may be written at a place. The plan gives the names; the text being written may be newer
 * than the plan's own, so that typing need not wait for the plan to be read again, and it may be as
 * unfinished as texts are while they are written.
 */
public final class Completion {

    private final EditedPlan plan;
    private final Knowledge knowledge;

    /** Completion by what every plan knows. */
    public Completion(EditedPlan plan) {
        this(plan, Knowledge.standard());
    }

    /** Completion by more than the plan knows. */
    public Completion(EditedPlan plan, Knowledge knowledge) {
        this.plan = plan;
        this.knowledge = knowledge;
    }

    /**
     * What may be written at a place of a file as the plan has it.
     *
     * @param file a plan or narrative file; one the plan does not have allows nothing
     * @param offset in UTF-16 units; what lies outside the text counts as its nearer end
     */
    public Proposals at(Path file, int offset) {
        return plan.text(file).map(text -> at(file, text, offset)).orElse(Proposals.NONE);
    }

    /**
     * What may be written at a place of a text.
     *
     * @param file the file of the text; files that do not end in .jenjang are narratives
     * @param text the text as it is being written
     * @param offset in UTF-16 units; what lies outside the text counts as its nearer end
     */
    public Proposals at(Path file, String text, int offset) {
        return new AllSources(plan, knowledge).at(file, text, offset);
    }
}
