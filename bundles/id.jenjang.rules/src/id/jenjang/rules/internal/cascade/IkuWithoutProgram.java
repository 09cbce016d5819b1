package id.jenjang.rules.internal.cascade;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/** J106: programs are given per indicator of a sasaran, and one IKU was left out. */
final class IkuWithoutProgram extends ElementRule<Indikator> {
    IkuWithoutProgram() {
        super("J106", Severity.WARNING, Indikator.class, Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (indikator.getJenis() != JenisIndikator.IKU
                || !indikator.getDidukung().isEmpty()
                || !SupportLinks.areRead(context)
                || !(indikator.eContainer() instanceof Sasaran sasaran)) {
            return;
        }
        List<ElemenProgram> carriers = context.plan().pendukung(sasaran);
        // Without any carrier J105 speaks; a carrier of the whole sasaran carries each of its IKU.
        if (!carriers.isEmpty()
                && carriers.stream().noneMatch(carrier -> carriesWhole(carrier, sasaran))) {
            context.at(indikator).report(indikator, sasaran);
        }
    }

    private static boolean carriesWhole(ElemenProgram carrier, Sasaran sasaran) {
        return sasaran.getDidukung().contains(carrier)
                || carrier instanceof Program program && program.getMendukung().contains(sasaran);
    }
}
