package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * J207: a target is ten times its neighbour or a tenth of it, or stands out threefold between two
 * neighbours that are close to each other: the marks of a shifted comma or a digit too many (363,30
 * for 63,30).
 */
final class TargetJumps extends ElementRule<Indikator> {
    private static final BigDecimal TENFOLD = BigDecimal.TEN;
    private static final BigDecimal THREEFOLD = BigDecimal.valueOf(3);
    private static final BigDecimal CLOSE = new BigDecimal("1.5");

    TargetJumps() {
        super("J207", Severity.WARNING, Indikator.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        List<NilaiTahun> targets = numbers(indikator, context);
        for (int i = 1; i < targets.size(); i++) {
            boolean told = isToldElsewhere(indikator, targets.get(i));
            if (standsOut(targets, i)) {
                if (!told) {
                    reportStandingOut(indikator, targets, i, context);
                }
                i++; // the step back down has the same cause
            } else if (!told && isJump(targets.get(i - 1), targets.get(i))) {
                reportJump(indikator, targets.get(i - 1), targets.get(i), context);
            }
        }
    }

    /** J214 speaks of a part that exceeds the whole. */
    private static boolean isToldElsewhere(Indikator indikator, NilaiTahun target) {
        return Satuan.isShareAboveHundred(Targets.number(target).orElse(null), indikator);
    }

    private static List<NilaiTahun> numbers(Indikator indikator, CheckContext context) {
        List<NilaiTahun> numbers = new ArrayList<>();
        for (NilaiTahun target : Targets.inForce(indikator, context).values()) {
            if (Targets.number(target).filter(n -> n.signum() >= 0).isPresent()) {
                numbers.add(target);
            }
        }
        return numbers;
    }

    /** The targets to which a step leads that this rule or J214 explains. */
    static Set<NilaiTahun> steps(Indikator indikator, CheckContext context) {
        Set<NilaiTahun> result = new HashSet<>();
        List<NilaiTahun> targets = numbers(indikator, context);
        for (int i = 1; i < targets.size(); i++) {
            if (standsOut(targets, i)) {
                result.add(targets.get(i));
                result.add(targets.get(i + 1));
                i++;
            } else if (isJump(targets.get(i - 1), targets.get(i))) {
                result.add(targets.get(i));
            }
        }
        return result;
    }

    private static boolean standsOut(List<NilaiTahun> targets, int i) {
        return i + 1 < targets.size()
                && standsOut(targets.get(i - 1), targets.get(i), targets.get(i + 1));
    }

    /** From or to zero there is no factor; a single zero among others stands out. */
    private static boolean isJump(NilaiTahun before, NilaiTahun target) {
        return Targets.number(before).orElseThrow().signum() > 0
                && Targets.number(target).orElseThrow().signum() > 0
                && farApart(before, target, TENFOLD);
    }

    private static boolean standsOut(NilaiTahun before, NilaiTahun target, NilaiTahun after) {
        return !farApart(before, after, CLOSE)
                && farApart(before, target, THREEFOLD)
                && farApart(target, after, THREEFOLD);
    }

    private static boolean farApart(NilaiTahun one, NilaiTahun two, BigDecimal factor) {
        BigDecimal a = Targets.number(one).orElseThrow();
        BigDecimal b = Targets.number(two).orElseThrow();
        return a.max(b).compareTo(a.min(b).multiply(factor)) >= 0;
    }

    private static void reportStandingOut(
            Indikator indikator, List<NilaiTahun> targets, int i, CheckContext context) {
        NilaiTahun before = targets.get(i - 1);
        NilaiTahun target = targets.get(i);
        NilaiTahun after = targets.get(i + 1);
        context.at(target)
                .variant("between")
                .related(Place.of(before))
                .related(Place.of(after))
                .report(
                        indikator,
                        target.getNilai(),
                        target.getTahun(),
                        before.getNilai(),
                        after.getNilai());
    }

    private static void reportJump(
            Indikator indikator, NilaiTahun before, NilaiTahun target, CheckContext context) {
        context.at(target)
                .related(Place.of(before))
                .report(
                        indikator,
                        before.getNilai(),
                        before.getTahun(),
                        target.getNilai(),
                        target.getTahun());
    }
}
