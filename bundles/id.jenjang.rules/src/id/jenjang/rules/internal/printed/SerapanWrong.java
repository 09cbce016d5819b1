package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.Regulation;

import java.math.BigDecimal;
import java.util.Optional;

/** J542: a serapan is not realisasi / pagu of its row. */
final class SerapanWrong extends DerivedRule {
    SerapanWrong() {
        super("J542", BesaranCetak.SERAPAN, Regulation.PERMENPANRB_53_2014, Regulation.PP_12_2019);
    }

    @Override
    Optional<Derivation> derive(PrintedDocument document, Stated figure) {
        return derivation(document, figure);
    }

    static Optional<Derivation> derivation(PrintedDocument document, Stated figure) {
        Operand pagu = Operands.of(document, figure, BesaranCetak.PAGU).orElse(null);
        Operand spent = Operands.of(document, figure, BesaranCetak.REALISASI_ANGGARAN).orElse(null);
        if (pagu == null || spent == null) {
            return Optional.empty();
        }
        String formula = FormatAngka.angka(spent.value()) + " / " + FormatAngka.angka(pagu.value());
        BigDecimal corrected = serapan(pagu.corrected(), spent.corrected()).orElse(null);
        return serapan(pagu.value(), spent.value())
                .map(
                        exact ->
                                new Derivation(
                                        exact,
                                        formula,
                                        pagu.fromPlan() || spent.fromPlan(),
                                        corrected,
                                        Operands.places(spent, pagu)));
    }

    private static Optional<BigDecimal> serapan(BigDecimal pagu, BigDecimal spent) {
        return PenghitungAnggaran.serapan(Jumlah.dari(pagu), Jumlah.dari(spent)).angka();
    }
}
