package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.model.Efisiensi;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * J547: an efficiency is not made from capaian and serapan by the variant of the report. Where the
 * plan has no report that chooses one, every published variant passes.
 */
final class EfisiensiWrong extends DerivedRule {
    private static final int DECIMALS = 2;

    EfisiensiWrong() {
        super("J547", BesaranCetak.EFISIENSI, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    Optional<Derivation> derive(PrintedDocument document, Stated figure) {
        BigDecimal capaian = capaian(document, figure).orElse(null);
        BigDecimal serapan = serapan(document, figure).orElse(null);
        if (capaian == null || serapan == null) {
            return Optional.empty();
        }
        Metode method = document.measure().metode();
        if (!document.methodKnown() && anyVariant(document, figure, capaian, serapan)) {
            return Optional.empty();
        }
        return efficiency(document.measure(), figure, capaian, serapan)
                .map(
                        exact ->
                                new Derivation(
                                        exact,
                                        formula(method.efisiensi(), capaian, serapan),
                                        false,
                                        null,
                                        inputs(figure)));
    }

    private static Optional<BigDecimal> capaian(PrintedDocument document, Stated figure) {
        Optional<Stated> beside = figure.beside(BesaranCetak.CAPAIAN);
        return beside.isPresent()
                ? beside.get().number()
                : CapaianWrong.derivation(document, figure).map(Derivation::exact);
    }

    private static Optional<BigDecimal> serapan(PrintedDocument document, Stated figure) {
        Optional<Stated> beside = figure.beside(BesaranCetak.SERAPAN);
        return beside.isPresent()
                ? beside.get().number()
                : SerapanWrong.derivation(document, figure).map(Derivation::exact);
    }

    private static List<Place> inputs(Stated figure) {
        return Stream.of(BesaranCetak.CAPAIAN, BesaranCetak.SERAPAN)
                .flatMap(kind -> figure.beside(kind).stream())
                .map(Stated::place)
                .toList();
    }

    /** In percent where a percent sign is printed with a variant that is a plain number. */
    private static Optional<BigDecimal> efficiency(
            Pengukur measure, Stated figure, BigDecimal capaian, BigDecimal serapan) {
        boolean scaled = figure.percent() && measure.metode().efisiensi() != Efisiensi.SELISIH;
        return measure.efisiensi(Hasil.dari(capaian), Hasil.dari(serapan))
                .angka()
                .map(each -> scaled ? each.movePointRight(2) : each);
    }

    private static boolean anyVariant(
            PrintedDocument document, Stated figure, BigDecimal capaian, BigDecimal serapan) {
        return Stream.of(Efisiensi.values())
                .map(each -> with(document.measure().metode(), each))
                .map(each -> new Pengukur(document.plan(), each))
                .flatMap(each -> efficiency(each, figure, capaian, serapan).stream())
                .anyMatch(each -> Agreement.agrees(figure.number().orElseThrow(), each));
    }

    private static Metode with(Metode method, Efisiensi variant) {
        return new Metode(
                method.capaianMaksimal(),
                method.pembulatan(),
                method.kebijakanNA(),
                variant,
                method.caraOrdinal(),
                method.dasarTurunan(),
                method.skala(),
                method.peringkat());
    }

    private static String formula(Efisiensi variant, BigDecimal capaian, BigDecimal serapan) {
        String c = FormatAngka.persen(capaian, DECIMALS);
        String s = FormatAngka.persen(serapan, DECIMALS);
        return switch (variant) {
            case RASIO -> c + " / " + s;
            case SELISIH -> c + " - " + s;
            case SUMBER_DAYA -> "1 - " + s + " / " + c;
        };
    }
}
