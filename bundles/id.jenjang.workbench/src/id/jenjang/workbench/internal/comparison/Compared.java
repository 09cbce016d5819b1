package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.compare.PlanComparison;
import id.jenjang.dsl.ide.history.GitProblem;

import java.util.Optional;

/**
 * What came of a comparison.
 *
 * @param asked what was asked
 * @param before the plan before, to be used again; null when it could not be read
 * @param result what is different; empty when the plan before could not be read
 * @param problem why it could not be read; empty when it was
 */
record Compared(
        Question asked, Earlier.Read before, Optional<PlanComparison> result, String problem) {

    /**
     * What is to be compared.
     *
     * @param earlier what with
     * @param before what lies there, when it was read already; null when it is to be read
     * @param now the plan
     */
    record Question(Earlier earlier, Earlier.Read before, EditedPlan now) {}

    /** Reads and compares; to be done in the background. */
    static Compared of(Question asked) {
        var locale = asked.now().locale();
        try {
            var before = asked.before() == null ? asked.earlier().read(locale) : asked.before();
            var result = PlanComparison.of(before.plan(), asked.now().plan(), locale);
            return new Compared(asked, before, Optional.of(result), "");
        } catch (PlanLoadException unreadable) {
            return new Compared(asked, null, Optional.empty(), unreadable.getLocalizedMessage());
        } catch (GitProblem unknown) {
            return new Compared(asked, null, Optional.empty(), unknown.sentence(locale));
        }
    }
}
