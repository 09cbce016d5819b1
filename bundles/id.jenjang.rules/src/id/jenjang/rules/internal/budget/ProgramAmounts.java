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

    ProgramAmounts(
            Rencana plan, Anggaran anggaran, Function<EntriAnggaran, Optional<BigDecimal>> amount) {
        this.plan = plan;
        this.anggaran = anggaran;
        this.amount = amount;
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
        return Amounts.sum(elements.stream().map(this::of).toList());
    }
}
