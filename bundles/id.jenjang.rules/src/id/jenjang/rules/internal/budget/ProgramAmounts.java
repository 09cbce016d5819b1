package id.jenjang.rules.internal.budget;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of amount (pagu or realisasi) of program elements within one version of a budget, and
 * nowhere else: a rule compares what one document says with itself.
 */
final class ProgramAmounts {
    private final Rencana plan;
    private final Anggaran anggaran;
    private final Function<EntriAnggaran, Optional<BigDecimal>> amount;

    private final Function<EntriAnggaran, Optional<BigDecimal>> parts;

    private ProgramAmounts(
            Rencana plan,
            Anggaran anggaran,
            Function<EntriAnggaran, Optional<BigDecimal>> amount,
            Function<EntriAnggaran, Optional<BigDecimal>> parts) {
        this.plan = plan;
        this.anggaran = anggaran;
        this.amount = amount;
        this.parts = parts;
    }

    /** What may be spent; its parts are the kinds of expenditure. */
    static ProgramAmounts pagu(Rencana plan, Anggaran anggaran) {
        return new ProgramAmounts(plan, anggaran, Amounts::pagu, Amounts::paguOfKinds);
    }

    /** What was spent; its parts are the quarters. */
    static ProgramAmounts realisasi(Rencana plan, Anggaran anggaran) {
        return new ProgramAmounts(plan, anggaran, Amounts::realisasi, Amounts::realisasiOfQuarters);
    }

    /** The amount stated for an element, else the sum over its children where all are known. */
    Optional<BigDecimal> of(ElemenProgram element) {
        Optional<BigDecimal> stated = plan.entriAnggaran(anggaran, element).flatMap(amount);
        if (stated.isPresent()) {
            return stated;
        }
        Amounts.Sum below = ofChildren(element);
        return below.all() > 0 && below.complete() ? Optional.of(below.sum()) : Optional.empty();
    }

    Amounts.Sum ofChildren(ElemenProgram element) {
        return ofAll(Amounts.children(element));
    }

    Amounts.Sum ofAll(List<? extends ElemenProgram> elements) {
        return Amounts.sum(elements, each -> of(each).orElse(null));
    }

    /**
     * The sum in which an amount that contradicts its own parts is replaced by the sum of those
     * parts: where it fits, the wrong figure is that amount, of which its own finding speaks.
     */
    Amounts.Sum ofAllCorrected(List<? extends ElemenProgram> elements) {
        return Amounts.sum(elements, each -> corrected(each).orElse(null));
    }

    private Optional<BigDecimal> corrected(ElemenProgram element) {
        Optional<BigDecimal> stated = of(element);
        Amounts.Sum below = ofChildren(element);
        if (stated.isPresent() && below.all() > 0 && below.complete()) {
            return Optional.of(below.sum());
        }
        return plan.entriAnggaran(anggaran, element).flatMap(parts).or(() -> stated);
    }
}
