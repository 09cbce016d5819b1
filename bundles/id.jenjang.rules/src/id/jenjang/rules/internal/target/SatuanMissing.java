package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J208: an indicator measured in numbers has no satuan; nobody knows 14 of what. */
final class SatuanMissing extends ElementRule<Indikator> {
    SatuanMissing() {
        super(
                "J208",
                Severity.WARNING,
                Indikator.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        boolean missing = indikator.getSatuan() == null || indikator.getSatuan().isBlank();
        if (missing && indikator.getTangga() == null) {
            context.at(indikator).report(indikator);
        }
    }
}
