package id.jenjang.report;

import id.jenjang.report.internal.reviu.PraEvaluasi;
import id.jenjang.report.tree.Document;

/**
 * Composes the preview of the AKIP evaluation (PermenPANRB 88/2021): every criterion with its
 * answer, evidence and what a person must still look at. It gives no score and no predicate.
 */
public final class PraEvaluasiComposer {

    private PraEvaluasiComposer() {}

    /** Composes the preview; never fails for what a plan lacks. */
    public static Document compose(ReviuInput input) {
        return new PraEvaluasi(input).document();
    }
}
