package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Terakumulasi;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.model.Akumulasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * J546: progress towards the target at the end of the Renstra is not realisasi / that target; or
 * the realisasi of one year is held against a target that is the sum of all years.
 */
final class KemajuanWrong extends DerivedRule {
    KemajuanWrong() {
        super(
                "J546",
                BesaranCetak.KEMAJUAN,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        super.check(document, context);
        for (Stated figure : document.figures()) {
            if (figure.kind() == BesaranCetak.REALISASI
                    && figure.year() == document.year()
                    && oneYearAgainstSum(document, figure)) {
                reportOneYear(document, figure, context);
            }
        }
    }

    @Override
    Optional<Derivation> derive(PrintedDocument document, Stated figure) {
        if (!(figure.element() instanceof Indikator indicator)) {
            return Optional.empty();
        }
        Operand end = end(document, figure);
        Operand reached = reached(document, figure, indicator);
        if (end == null || reached == null) {
            return Optional.empty();
        }
        BigDecimal corrected =
                Pengukur.capaianPenuh(indicator.getArah(), reached.corrected(), end.corrected())
                        .angka()
                        .orElse(null);
        return Pengukur.capaianPenuh(indicator.getArah(), reached.value(), end.value())
                .angka()
                .map(
                        exact ->
                                new Derivation(
                                        exact,
                                        CapaianWrong.formula(
                                                indicator.getArah(), reached.value(), end.value()),
                                        reached.fromPlan() || end.fromPlan(),
                                        corrected,
                                        Operands.places(reached, end)));
    }

    private static Operand end(PrintedDocument document, Stated figure) {
        Optional<Stated> printed =
                figure.besideOfAnyYear(BesaranCetak.TARGET_AKHIR).filter(Stated::isNumber);
        return printed.map(each -> Operand.printed(document, each))
                .or(() -> Operands.of(document, figure, BesaranCetak.TARGET_AKHIR))
                .orElse(null);
    }

    /** What was reached since the period began, accumulated as the targets are. */
    private static Operand reached(PrintedDocument document, Stated figure, Indikator indicator) {
        if (indicator.getAkumulasi() == Akumulasi.AKHIR) {
            return Operands.of(document, figure, BesaranCetak.REALISASI).orElse(null);
        }
        return accumulated(document, indicator, figure.year())
                .map(sum -> new Operand(sum, sum, null, null))
                .orElse(null);
    }

    private static Optional<BigDecimal> accumulated(
            PrintedDocument document, Indikator indicator, int year) {
        Terakumulasi sum = document.measure().realisasiSampai(indicator, year);
        return sum.ada()
                .filter(NilaiAngka.class::isInstance)
                .map(each -> ((NilaiAngka) each).getAngka());
    }

    /** The percentage printed is that of one year alone. */
    @Override
    Optional<String> variant(PrintedDocument document, Stated figure) {
        if (!(figure.element() instanceof Indikator indicator)
                || indicator.getAkumulasi() != Akumulasi.JUMLAH) {
            return Optional.empty();
        }
        Operand end = end(document, figure);
        Operand year = Operands.of(document, figure, BesaranCetak.REALISASI).orElse(null);
        boolean ofOneYear =
                end != null
                        && year != null
                        && Pengukur.capaianPenuh(indicator.getArah(), year.value(), end.value())
                                .angka()
                                .filter(
                                        each ->
                                                Agreement.of(figure.number().orElseThrow(), each)
                                                        != Agreement.DIFFERENT)
                                .isPresent();
        return ofOneYear ? Optional.of("yearOnly") : Optional.empty();
    }

    private static boolean oneYearAgainstSum(PrintedDocument document, Stated figure) {
        if (!(figure.element() instanceof Indikator indicator)
                || indicator.getAkumulasi() != Akumulasi.JUMLAH
                || !figure.isNumber()
                || figure.beside(BesaranCetak.KEMAJUAN).isPresent()
                || figure.beside(BesaranCetak.TARGET).isPresent()) {
            return false;
        }
        boolean besideEnd =
                figure.besideOfAnyYear(BesaranCetak.TARGET_AKHIR)
                        .filter(Stated::isNumber)
                        .isPresent();
        return besideEnd
                && accumulated(document, indicator, figure.year())
                        .filter(sum -> figure.number().orElseThrow().compareTo(sum) != 0)
                        .isPresent();
    }

    private static void reportOneYear(
            PrintedDocument document, Stated figure, CheckContext context) {
        Indikator indicator = (Indikator) figure.element();
        Stated end = figure.besideOfAnyYear(BesaranCetak.TARGET_AKHIR).orElseThrow();
        at(figure, context)
                .severity(Severity.WARNING)
                .variant("oneYear")
                .related(end.place())
                .report(
                        figure.year(),
                        Words.subject(figure),
                        figure.figure().tertulis(),
                        where(figure, context),
                        end.figure().tertulis(),
                        accumulated(document, indicator, figure.year()).orElseThrow());
    }
}
