package id.jenjang.rules.internal.regulation;

import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;
import id.jenjang.rules.internal.text.WordList;

/** J611: a report names a regulation for its chapters that is not known as one. */
final class ReportRegulationUnknown extends ElementRule<Laporan> {
    private static final WordList KNOWN = WordList.read("aturan-laporan");
    private static final Replacements REPLACEMENTS = Replacements.read();

    ReportRegulationUnknown() {
        super("J611", Severity.WARNING, Laporan.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Laporan laporan, CheckContext context) {
        String written = laporan.getAturan();
        if (written == null || written.isBlank()) {
            return;
        }
        boolean known =
                RegulationCitation.in(written).stream()
                        .anyMatch(
                                citation ->
                                        KNOWN.has(Names.normalized(citation.number()))
                                                // J608 speaks of a regulation that was replaced
                                                || REPLACEMENTS
                                                        .of(citation.number(), laporan.getTahun())
                                                        .isPresent());
        if (!known) {
            context.at(Place.of(laporan, RencanaPackage.Literals.LAPORAN__ATURAN)).report(written);
        }
    }
}
