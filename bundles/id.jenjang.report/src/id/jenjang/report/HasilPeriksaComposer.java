package id.jenjang.report;

import id.jenjang.report.internal.reviu.HasilPeriksa;
import id.jenjang.report.tree.Document;

/**
 * Composes the check report, "Catatan Hasil Reviu": what was found with its basis and computation,
 * what the plan silences and why, and the review checklist of PermenPANRB 53/2014 answered as far
 * as the plan can. It is handed to the reviewing team, which fills in the rest and signs.
 */
public final class HasilPeriksaComposer {

    private HasilPeriksaComposer() {}

    /** Composes the report; never fails for what a plan lacks or for how much was found. */
    public static Document compose(ReviuInput input) {
        return new HasilPeriksa(input).document();
    }
}
