package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J313: a written absorption is not realisasi / pagu. */
final class SerapanContradicts extends ElementRule<EntriAnggaran> {
    SerapanContradicts() {
        super(
                "J313",
                Severity.ERROR,
                EntriAnggaran.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PP_12_2019);
    }

    @Override
    protected void check(EntriAnggaran entry, CheckContext context) {
        Serapan.of(entry)
                .filter(serapan -> !serapan.agrees())
                .ifPresent(
                        serapan ->
                                context.at(
                                                Place.of(
                                                        entry,
                                                        RencanaPackage.Literals
                                                                .ENTRI_ANGGARAN__SERAPAN))
                                        .report(
                                                entry.getUntuk(),
                                                FormatAngka.persen(serapan.stated()),
                                                serapan.computation()));
    }
}
