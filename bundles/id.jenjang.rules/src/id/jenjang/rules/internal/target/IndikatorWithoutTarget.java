package id.jenjang.rules.internal.target;

import id.jenjang.measure.Reasons;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** J205: an indicator of the Renstra has no target while others have. */
final class IndikatorWithoutTarget extends ElementRule<Renstra> {
    IndikatorWithoutTarget() {
        super(
                "J205",
                Severity.WARNING,
                Renstra.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Renstra renstra, CheckContext context) {
        List<Indikator> all = RenstraIndikator.of(renstra);
        List<Indikator> without = all.stream().filter(IndikatorWithoutTarget::isWithout).toList();
        // A Renstra without any target is still being written.
        if (without.size() < all.size()) {
            without.forEach(indikator -> context.at(indikator).report(indikator));
        }
    }

    /** Whether no year says anything, not even why there is no target. */
    private static boolean isWithout(Indikator indikator) {
        return indikator.getTarget().stream()
                .flatMap(table -> table.getNilai().stream())
                .map(NilaiTahun::getNilai)
                .allMatch(value -> value instanceof NilaiNA na && Reasons.of(na).isEmpty());
    }
}
