package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An amount of a program or kegiatan is not the sum of the same amount over what stands below it.
 */
abstract class NotSumOfChildren extends ElementRule<EntriAnggaran> {
    private final Function<EntriAnggaran, Optional<BigDecimal>> amount;
    private final Function<EntriAnggaran, Place> place;
    private final BiFunction<Rencana, Anggaran, ProgramAmounts> amounts;

    NotSumOfChildren(
            String id,
            Function<EntriAnggaran, Optional<BigDecimal>> amount,
            Function<EntriAnggaran, Place> place,
            BiFunction<Rencana, Anggaran, ProgramAmounts> amounts) {
        super(
                id,
                Severity.ERROR,
                EntriAnggaran.class,
                Regulation.PP_12_2019,
                Regulation.PERMENDAGRI_77_2020);
        this.amount = amount;
        this.place = place;
        this.amounts = amounts;
    }

    @Override
    protected final void check(EntriAnggaran entry, CheckContext context) {
        BigDecimal stated = amount.apply(entry).orElse(null);
        if (stated == null
                || !(entry.getUntuk() instanceof ElemenProgram element)
                || !(entry.eContainer() instanceof Anggaran anggaran)
                || context.isIncomplete(element)
                || context.isIncomplete(anggaran)) {
            return;
        }
        ProgramAmounts budget = amounts.apply(context.plan(), anggaran);
        Amounts.Sum children = budget.ofChildren(element);
        // A child that contradicts its own parts has its own finding.
        if (children.contradicts(stated)
                && budget.ofAllCorrected(Amounts.children(element)).contradicts(stated)) {
            context.at(place.apply(entry))
                    .variant(children.complete() ? "all" : "some")
                    .report(
                            element,
                            FormatAngka.rupiah(stated),
                            children.known(),
                            children.all(),
                            FormatAngka.rupiah(children.sum()),
                            FormatAngka.rupiah(children.sum().subtract(stated).abs()));
        }
    }
}
