package id.jenjang.workbench.internal.create;

import id.jenjang.dsl.ide.create.Beginning;

import java.nio.file.Path;

/**
 * The plan somebody wants.
 *
 * @param source what it begins from
 * @param example which example; empty when it begins from something else
 * @param from the spreadsheet or the folder it begins from; null when from neither
 * @param beginning region, agency and period, as far as they were asked
 * @param folder where it shall lie
 */
public record PlanWish(
        NewPlanWizard.Source source, String example, Path from, Beginning beginning, Path folder) {}
