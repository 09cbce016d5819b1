package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.model.Arah;
import id.jenjang.model.Indikator;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * J541: a capaian is not made from the realisasi and target beside it, or is cut at 100 percent in
 * some rows and not in others.
 */
final class CapaianWrong extends DerivedRule {
    CapaianWrong() {
        super("J541", BesaranCetak.CAPAIAN, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        super.check(document, context);
        CapaianCapped.check(document, context);
    }

    @Override
    Optional<Derivation> derive(PrintedDocument document, Stated figure) {
        return derivation(document, figure);
    }

    /** How the capaian of an indicator is computed, by the method of the report. */
    static Optional<Derivation> derivation(PrintedDocument document, Stated figure) {
        boolean ofIndicator = figure.element() == null || figure.element() instanceof Indikator;
        if (!ofIndicator || figure.summary()) {
            return Optional.empty();
        }
        Operand realisasi = Operands.of(document, figure, BesaranCetak.REALISASI).orElse(null);
        Operand target = Operands.of(document, figure, BesaranCetak.TARGET).orElse(null);
        if (realisasi == null || target == null || mixed(realisasi, target)) {
            return Optional.empty();
        }
        return derivation(document, figure, realisasi, target);
    }

    /** A percentage against an index: the wrong unit is the cause, J532 and J536 tell it. */
    private static boolean mixed(Operand realisasi, Operand target) {
        if (realisasi.printed() != null && target.printed() != null) {
            return UnitMix.differ(realisasi.printed(), target.printed());
        }
        return realisasi.printed() != null && UnitMix.percentAgainstUnit(realisasi.printed())
                || target.printed() != null && UnitMix.percentAgainstUnit(target.printed());
    }

    private static Optional<Derivation> derivation(
            PrintedDocument document, Stated figure, Operand realisasi, Operand target) {
        BigDecimal printed = figure.number().orElse(null);
        Arah arah = arah(figure, printed, realisasi, target);
        Hasil exact = Pengukur.capaianPenuh(arah, realisasi.value(), target.value());
        Hasil corrected = Pengukur.capaianPenuh(arah, realisasi.corrected(), target.corrected());
        return exact.angka()
                .map(
                        value ->
                                new Derivation(
                                        capped(document, value),
                                        formula(arah, realisasi.value(), target.value()),
                                        realisasi.fromPlan() || target.fromPlan(),
                                        corrected
                                                .angka()
                                                .map(c -> capped(document, c))
                                                .orElse(null),
                                        Operands.places(realisasi, target)));
    }

    private static BigDecimal capped(PrintedDocument document, BigDecimal capaian) {
        BigDecimal cap = document.measure().metode().capaianMaksimal();
        return cap == null ? capaian : capaian.min(cap);
    }

    /** The direction of a name that is tied to no indicator is not known; the kinder one counts. */
    private static Arah arah(Stated figure, BigDecimal printed, Operand realisasi, Operand target) {
        if (figure.element() instanceof Indikator indicator) {
            return indicator.getArah();
        }
        boolean downward =
                printed != null
                        && Pengukur.capaianPenuh(Arah.TURUN, realisasi.value(), target.value())
                                .angka()
                                .filter(each -> Agreement.agrees(printed, each))
                                .isPresent();
        return downward ? Arah.TURUN : Arah.NAIK;
    }

    /** The formula with its numbers, as PermenPANRB 53/2014 practice writes it. */
    static String formula(Arah arah, BigDecimal realisasi, BigDecimal target) {
        String r = FormatAngka.angka(realisasi);
        String t = FormatAngka.angka(target);
        return switch (arah) {
            case NAIK -> r + " / " + t;
            case TURUN -> "(2 x " + t + " - " + r + ") / " + t;
            case TETAP -> "100% - |" + r + " - " + t + "| / " + t;
        };
    }

    @Override
    boolean special(PrintedDocument document, Stated figure, Derivation derivation) {
        return CapaianCapped.isCapped(document, figure, derivation)
                || CapaianCapped.isUncapped(document, figure, derivation);
    }
}
