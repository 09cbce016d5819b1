package id.jenjang.rules.internal.target;

import id.jenjang.model.Arah;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** J227: a target of an indicator that should rise is zero, so no capaian can be computed. */
final class TargetZero extends ElementRule<Indikator> {
    TargetZero() {
        super(
                "J227",
                Severity.WARNING,
                Indikator.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (indikator.getArah() != Arah.NAIK) {
            return; // of things to avoid none at all is a good target
        }
        List<NilaiTahun> zero =
                Targets.inForce(indikator, context).values().stream()
                        .filter(
                                each ->
                                        Targets.number(each)
                                                .filter(n -> n.signum() == 0)
                                                .isPresent())
                        .toList();
        if (!zero.isEmpty()) {
            FindingDraft draft = context.at(zero.getFirst());
            zero.stream().skip(1).forEach(other -> draft.related(Place.of(other)));
            draft.report(indikator, zero.getFirst().getTahun());
        }
    }
}
