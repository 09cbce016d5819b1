package id.jenjang.report;

import id.jenjang.report.internal.reviu.HasilPeriksa;
import id.jenjang.report.tree.Document;

import java.util.List;
import java.util.Locale;

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

    /**
     * The words for severities, gravest first. Each finding is a table row with one of them as the
     * whole text of a cell, and no other row of the document has such a cell.
     *
     * @param locale English for "en", else Indonesian
     */
    public static List<String> severityWords(Locale locale) {
        return HasilPeriksa.severityWords(locale);
    }
}
