package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J105: the agency's programs are known, and none of them carries this sasaran. */
final class SasaranWithoutProgram extends ElementRule<Sasaran> {
    SasaranWithoutProgram() {
        super(
                "J105",
                Severity.WARNING,
                Sasaran.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Sasaran sasaran, CheckContext context) {
        var plan = context.plan();
        int programs = plan.instansiOf(sasaran).map(i -> plan.program(i).size()).orElse(0);
        boolean linked =
                !sasaran.getDidukung().isEmpty()
                        || sasaran.getIndikator().stream()
                                .anyMatch(i -> !i.getDidukung().isEmpty());
        if (programs > 0
                && !linked
                && SupportLinks.areRead(context)
                && plan.pendukung(sasaran).isEmpty()) {
            context.at(sasaran).report(sasaran, programs);
        }
    }
}
