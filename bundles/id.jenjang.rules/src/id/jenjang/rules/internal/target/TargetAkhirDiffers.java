package id.jenjang.rules.internal.target;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Akumulasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/**
 * J204: the target stated for the end of the period is not what the yearly targets accumulate to.
 */
final class TargetAkhirDiffers extends ElementRule<Indikator> {
    private static final int EXTRA_DECIMALS = 2;

    TargetAkhirDiffers() {
        super(
                "J204",
                Severity.ERROR,
                Indikator.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        NavigableMap<Integer, NilaiTahun> targets = Targets.inForce(indikator, context);
        if (targets.isEmpty() || !reachesEnd(indikator, targets, context)) {
            return;
        }
        NilaiTahun last = targets.lastEntry().getValue();
        if (indikator.getTargetAkhir() instanceof NilaiPredikat stated
                && last.getNilai() instanceof NilaiPredikat expected
                && stated.getPredikat() != null
                && !stated.getPredikat().equals(expected.getPredikat())) {
            report(indikator, "akhir", String.valueOf(last.getTahun()), expected, context);
        }
        if (indikator.getTargetAkhir() instanceof NilaiAngka stated && stated.getAngka() != null) {
            compare(indikator, stated.getAngka(), targets, context);
        }
    }

    /**
     * Without the last year's target the accumulation says nothing about the end; J201 reports the
     * missing year.
     */
    private static boolean reachesEnd(
            Indikator indikator, NavigableMap<Integer, NilaiTahun> targets, CheckContext context) {
        return Targets.periode(indikator, targets.lastKey(), context.plan())
                .map(Periode::getAkhir)
                .map(end -> targets.lastKey() >= end)
                .orElse(true);
    }

    private static void compare(
            Indikator indikator,
            BigDecimal stated,
            NavigableMap<Integer, NilaiTahun> targets,
            CheckContext context) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (NilaiTahun target : targets.values()) {
            Targets.number(target).ifPresent(numbers::add);
        }
        if (numbers.size() < targets.size()) {
            return; // an NA or a predicate among the years cannot be added up
        }
        String terms = numbers.stream().map(FormatAngka::angka).collect(Collectors.joining(" + "));
        switch (indikator.getAkumulasi()) {
            case JUMLAH -> reportUnlessEqual(indikator, stated, sum(numbers), terms, context);
            case RATA_RATA -> compareMean(indikator, stated, numbers, terms, context);
            case AKHIR ->
                    reportUnlessEqual(
                            indikator,
                            stated,
                            numbers.getLast(),
                            String.valueOf(targets.lastKey()),
                            context);
        }
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * A mean counts as equal when it rounds to the stated figure; the message shows it with more
     * decimals.
     */
    private static void compareMean(
            Indikator indikator,
            BigDecimal stated,
            List<BigDecimal> numbers,
            String terms,
            CheckContext context) {
        BigDecimal count = BigDecimal.valueOf(numbers.size());
        int decimals = Math.max(0, stated.scale());
        if (sum(numbers).divide(count, decimals, RoundingMode.HALF_UP).compareTo(stated) != 0) {
            BigDecimal mean =
                    sum(numbers).divide(count, decimals + EXTRA_DECIMALS, RoundingMode.HALF_UP);
            report(indikator, "sum", "(" + terms + ") / " + count, mean, context);
        }
    }

    private static void reportUnlessEqual(
            Indikator indikator,
            BigDecimal stated,
            BigDecimal expected,
            String terms,
            CheckContext context) {
        if (stated.compareTo(expected) != 0) {
            String variant = indikator.getAkumulasi() == Akumulasi.AKHIR ? "akhir" : "sum";
            report(indikator, variant, terms, expected, context);
        }
    }

    private static void report(
            Indikator indikator,
            String variant,
            String terms,
            Object expected,
            CheckContext context) {
        context.at(indikator, RencanaPackage.Literals.INDIKATOR__TARGET_AKHIR)
                .variant(variant)
                .report(
                        indikator,
                        indikator.getTargetAkhir(),
                        terms,
                        expected,
                        indikator.getAkumulasi().getLiteral());
    }
}
