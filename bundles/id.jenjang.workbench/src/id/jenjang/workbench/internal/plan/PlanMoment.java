package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.ide.EditedPlan;

/**
 * A plan at one moment, read and, unless somebody says otherwise, checked.
 *
 * @param plan its texts and what they mean
 * @param check what stands against it
 */
public record PlanMoment(EditedPlan plan, PlanCheck check) {}
