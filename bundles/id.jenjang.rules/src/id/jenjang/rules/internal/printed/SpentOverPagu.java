package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.Set;

/** J549: more money is stated as spent than the pagu beside it. */
final class SpentOverPagu extends PrintedRule {
    SpentOverPagu() {
        super("J549", Severity.ERROR, Regulation.PP_12_2019);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (Stated spent : document.figures(Set.of(BesaranCetak.REALISASI_ANGGARAN))) {
            Stated pagu = spent.beside(BesaranCetak.PAGU).filter(Stated::isNumber).orElse(null);
            if (spent.isNumber() && pagu != null && over(document, spent, pagu)) {
                BigDecimal excess =
                        spent.number().orElseThrow().subtract(pagu.number().orElseThrow());
                at(spent, context)
                        .related(pagu.place())
                        .report(
                                Words.subject(spent),
                                spent.figure().tertulis(),
                                where(spent, context),
                                pagu.figure().tertulis(),
                                FormatAngka.rupiah(excess));
            }
        }
    }

    /** Where the plan's figures are in order, the printed ones that contradict it are the cause. */
    private static boolean over(PrintedDocument document, Stated spent, Stated pagu) {
        boolean printed = spent.number().orElseThrow().compareTo(pagu.number().orElseThrow()) > 0;
        boolean corrected =
                document.corrected(spent)
                                .orElseThrow()
                                .compareTo(document.corrected(pagu).orElseThrow())
                        > 0;
        return printed && corrected;
    }
}
