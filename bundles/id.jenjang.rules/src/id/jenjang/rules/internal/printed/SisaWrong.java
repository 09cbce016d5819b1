package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.Regulation;

import java.util.Optional;

/** J543: what is said to be left is not pagu less realisasi. */
final class SisaWrong extends DerivedRule {
    SisaWrong() {
        super("J543", BesaranCetak.SISA, Regulation.PP_12_2019);
    }

    @Override
    Optional<Derivation> derive(PrintedDocument document, Stated figure) {
        Operand pagu = Operands.of(document, figure, BesaranCetak.PAGU).orElse(null);
        Operand spent = Operands.of(document, figure, BesaranCetak.REALISASI_ANGGARAN).orElse(null);
        if (pagu == null || spent == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Derivation(
                        pagu.value().subtract(spent.value()),
                        FormatAngka.angka(pagu.value()) + " - " + FormatAngka.angka(spent.value()),
                        pagu.fromPlan() || spent.fromPlan(),
                        pagu.corrected().subtract(spent.corrected()),
                        Operands.places(pagu, spent)));
    }
}
