package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Belanja;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * J310: the agency's expenditure by kind and its programs do not come to the same total, in pagu or
 * in realisasi.
 */
final class BelanjaNotSumOfPrograms extends ElementRule<Anggaran> {
    BelanjaNotSumOfPrograms() {
        super(
                "J310",
                Severity.ERROR,
                Anggaran.class,
                Regulation.PP_12_2019,
                Regulation.PERMENDAGRI_77_2020);
    }

    @Override
    protected void check(Anggaran anggaran, CheckContext context) {
        Rencana plan = context.plan();
        List<Program> programs = plan.instansiOf(anggaran).map(plan::program).orElse(List.of());
        if (anggaran.getBelanja().isEmpty()
                || context.isPlanIncomplete()
                || context.isAnyIncomplete(Program.class)
                || programs.isEmpty()) {
            return;
        }
        ProgramAmounts ceilings = ProgramAmounts.pagu(plan, anggaran);
        Amounts.Sum allowed = Amounts.belanja(anggaran.getBelanja());
        if (ceilings.ofAllCorrected(programs).contradicts(allowed.sum())) {
            compare("pagu", anggaran, allowed, ceilings.ofAll(programs), context);
        }
        Amounts.Sum spent = ProgramAmounts.realisasi(plan, anggaran).ofAll(programs);
        compare(
                "realisasi",
                anggaran,
                Amounts.sum(anggaran.getBelanja(), Belanja::getRealisasi),
                spent,
                context);
    }

    private static void compare(
            String variant,
            Anggaran anggaran,
            Amounts.Sum kinds,
            Amounts.Sum programs,
            CheckContext context) {
        if (kinds.complete() && programs.contradicts(kinds.sum())) {
            context.at(anggaran, RencanaPackage.Literals.ANGGARAN__BELANJA)
                    .variant(variant)
                    .report(
                            FormatAngka.rupiah(kinds.sum()),
                            programs.known(),
                            FormatAngka.rupiah(programs.sum()),
                            FormatAngka.rupiah(programs.sum().subtract(kinds.sum()).abs()));
        }
    }
}
