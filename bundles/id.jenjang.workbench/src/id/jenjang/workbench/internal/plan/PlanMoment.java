package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.rules.Severity;

import java.nio.file.Path;
import java.util.List;

/**
 * A plan at one moment, read and, unless somebody says otherwise, checked.
 *
 * @param plan its texts and what they mean
 * @param check what stands against it
 */
public record PlanMoment(EditedPlan plan, PlanCheck check) {

    /** Whether it is the same plan, and what stands against it stands where it stood. */
    public boolean looksLike(PlanMoment other) {
        return plan == other.plan && places(check).equals(places(other.check));
    }

    private record Place(String rule, Severity severity, Path file, int offset) {}

    private static List<Place> places(PlanCheck check) {
        return check.findings().stream()
                .map(
                        each ->
                                new Place(
                                        each.ruleId(),
                                        each.severity(),
                                        each.range().file(),
                                        each.range().offset()))
                .toList();
    }
}
