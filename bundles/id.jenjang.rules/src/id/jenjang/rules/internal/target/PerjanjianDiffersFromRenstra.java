package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.measure.Reasons;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.ValueText;

/**
 * J223: a target of the Perjanjian Kinerja is not the Renstra's of that year. With a reason it is
 * only noted.
 */
final class PerjanjianDiffersFromRenstra extends ElementRule<TargetPerjanjian> {
    PerjanjianDiffersFromRenstra() {
        super("J223", Severity.WARNING, TargetPerjanjian.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(TargetPerjanjian agreed, CheckContext context) {
        Indikator indikator = IndikatorNilai.resolved(agreed.getIndikator()).orElse(null);
        if (indikator == null
                || context.isIncomplete(indikator)
                || !(agreed.eContainer() instanceof Perjanjian agreement)
                || agreed.getNilai() == null) {
            return;
        }
        NilaiTahun planned = Targets.inForce(indikator, context).get(agreement.getTahun());
        if (planned == null || ValueComparison.equal(planned.getNilai(), agreed.getNilai())) {
            return;
        }
        FindingDraft draft = context.at(agreed.getNilai()).related(Place.of(planned));
        String difference = ValueText.of(agreed.getNilai());
        if (!Reasons.given(agreed.getAlasan())) {
            draft.report(indikator, agreement.getTahun(), difference, planned.getNilai());
        } else {
            draft.severity(Severity.INFO)
                    .variant("reason")
                    .report(
                            indikator,
                            agreement.getTahun(),
                            difference,
                            planned.getNilai(),
                            agreed.getAlasan());
        }
    }
}
