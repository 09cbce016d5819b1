package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Sasaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.Optional;

/** J311: more is allocated to a sasaran or indicator than all programs that carry it have. */
final class AllocationOverPrograms extends ElementRule<EntriAnggaran> {
    AllocationOverPrograms() {
        super(
                "J311",
                Severity.ERROR,
                EntriAnggaran.class,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PP_12_2019);
    }

    @Override
    protected void check(EntriAnggaran entry, CheckContext context) {
        Sasaran sasaran = sasaranOf(entry.getUntuk()).orElse(null);
        if (entry.getPagu() == null
                || sasaran == null
                || !(entry.eContainer() instanceof Anggaran anggaran)) {
            return;
        }
        List<Program> programs = context.plan().programPendukung(sasaran);
        Amounts.Sum ceilings = ProgramAmounts.pagu(context.plan(), anggaran).ofAll(programs);
        if (ceilings.all() > 0
                && ceilings.complete()
                && entry.getPagu().compareTo(ceilings.sum()) > 0) {
            context.at(entry, RencanaPackage.Literals.ENTRI_ANGGARAN__PAGU)
                    .report(
                            entry.getUntuk(),
                            FormatAngka.rupiah(entry.getPagu()),
                            ceilings.known(),
                            FormatAngka.rupiah(ceilings.sum()),
                            FormatAngka.rupiah(entry.getPagu().subtract(ceilings.sum())));
        }
    }

    private static Optional<Sasaran> sasaranOf(PenerimaAnggaran receiver) {
        return switch (receiver) {
            case null -> Optional.empty();
            case Sasaran sasaran -> Optional.of(sasaran);
            case Indikator indikator -> Rencana.sasaranOf(indikator);
            default -> Optional.empty();
        };
    }
}
