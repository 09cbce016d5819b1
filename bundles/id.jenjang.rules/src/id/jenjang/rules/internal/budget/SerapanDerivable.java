package id.jenjang.rules.internal.budget;

import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J312: an absorption is written although it follows from pagu and realisasi. */
final class SerapanDerivable extends ElementRule<EntriAnggaran> {
    SerapanDerivable() {
        super("J312", Severity.WARNING, EntriAnggaran.class, Regulation.JENJANG);
    }

    @Override
    protected void check(EntriAnggaran entry, CheckContext context) {
        Serapan.of(entry)
                .filter(Serapan::agrees)
                .ifPresent(
                        serapan ->
                                context.at(
                                                Place.of(
                                                        entry,
                                                        RencanaPackage.Literals
                                                                .ENTRI_ANGGARAN__SERAPAN))
                                        .report(
                                                entry.getUntuk(),
                                                serapan.stated(),
                                                serapan.computation()));
    }
}
