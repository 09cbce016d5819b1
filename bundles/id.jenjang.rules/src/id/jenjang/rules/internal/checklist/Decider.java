package id.jenjang.rules.internal.checklist;

import java.util.List;

/**
 * Looks at one thing a checklist item rests on. Has no state, changes nothing and never throws for
 * what a plan lacks.
 */
public interface Decider {

    /**
     * Looks.
     *
     * @param dossier the facts of the agency and year
     * @param arguments words the checklist gives it, for example kinds of documents
     * @param wording sentences in the language of the answers
     */
    Verdict decide(Dossier dossier, List<String> arguments, Wording wording);

    /** The rules that look at the same thing; empty when there are none. */
    default List<String> rules(List<String> arguments) {
        return List.of();
    }
}
