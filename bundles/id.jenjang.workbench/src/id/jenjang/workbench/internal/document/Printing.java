package id.jenjang.workbench.internal.document;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.report.Clearance;

/** What the check of a plan means for the documents people print from it. */
public final class Printing {

    private Printing() {}

    /**
     * Judges a plan.
     *
     * @param force whether errors do not make drafts
     */
    public static Clearance clearance(PlanCheck check, boolean force) {
        return Clearance.of(check.findings().stream().map(Printing::against).toList(), force);
    }

    private static Clearance.Against against(TextFinding finding) {
        return new Clearance.Against(
                finding.severity(),
                finding.isUnreadableFile(),
                finding.subject().isPrinted(),
                finding.told());
    }
}
