package id.jenjang.workbench.internal.export;

import id.jenjang.model.Kertas;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document to be printed, or all of them.
 *
 * @param plan the folder the plan lies in
 * @param moment the plan
 * @param kind what is printed
 * @param at for which agency and year
 * @param dress in which form and dress
 * @param force whether errors do not make it a draft
 * @param target the file, or for all documents the folder, that is written
 */
record ExportOrder(
        Path plan,
        PlanMoment moment,
        ExportKind kind,
        DocumentAt at,
        Dress dress,
        boolean force,
        Path target) {

    /**
     * Form and dress.
     *
     * @param format the form
     * @param template the agency's own Word file; empty for the plan's, if it has one
     * @param paper size of the paper; empty for the plan's
     * @param areas whether free areas ask to be written in
     */
    record Dress(
            ExportFormat format, Optional<Path> template, Optional<Kertas> paper, boolean areas) {}
}
