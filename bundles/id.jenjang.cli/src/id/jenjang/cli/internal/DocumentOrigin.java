package id.jenjang.cli.internal;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Versi;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.tree.Document;

/**
 * Notes in a Word file what it was printed from, and composes the same document again from such a
 * note.
 *
 * @param messages for saying why a document cannot be composed again
 */
record DocumentOrigin(Messages messages) {

    /** The note for a document. */
    static Provenance note(
            PlanDocument kind, Laporan laporan, Rencana plan, DocumentOptions options) {
        var agency = plan.instansiOf(laporan).map(DocumentOrigin::idOf).orElse("");
        return new Provenance(kind.word(), agency, laporan.getTahun(), options.words());
    }

    /**
     * Composes the document of a note from what the plan says now.
     *
     * @throws CommandFailure when the plan lacks the agency or what the document needs, or when the
     *     document compares two revisions, of which the plan is only one
     */
    Document compose(PlanDocument kind, Provenance from, Rencana plan) throws CommandFailure {
        if (from.options().containsKey(DocumentOptions.SINCE)) {
            throw new CommandFailure(
                    messages.text("compare.since", from.options().get(DocumentOptions.SINCE)));
        }
        var agency =
                plan.all(Instansi.class).stream()
                        .filter(each -> from.agency().equals(idOf(each)))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new CommandFailure(
                                                messages.text("compare.no-agency", from.agency())));
        var options =
                new DocumentOptions(
                        Versi.get(from.options().getOrDefault(DocumentOptions.VERSION, "")),
                        from.options().get(DocumentOptions.OFFICIAL));
        var missing = kind.missing(plan, agency, from.year(), options);
        if (missing.isPresent()) {
            throw new CommandFailure(
                    messages.text(
                            "document.missing",
                            kind.name(),
                            from.agency(),
                            from.year(),
                            messages.text("need." + missing.get().word())));
        }
        return kind.compose(plan, kind.settings(plan, agency, from.year()), options);
    }

    private static String idOf(Instansi instansi) {
        return instansi.getId() == null ? "" : instansi.getId();
    }
}
