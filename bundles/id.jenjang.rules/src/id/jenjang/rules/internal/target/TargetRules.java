package id.jenjang.rules.internal.target;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J2xx: targets, agreements and measurements agree with each other and with the indicator. */
public final class TargetRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new TargetYearMissing(),
                new TargetOutsidePeriode(),
                new TargetYearTwice(),
                new TargetAkhirDiffers(),
                new IndikatorWithoutTarget(),
                new TargetAgainstArah(),
                new TargetJumps(),
                new SatuanMissing(),
                new KondisiAwalYear(),
                new PredikatWithoutTangga(),
                new PredikatNotOnTangga(),
                new NumberForTangga(),
                new DecimalsForCount(),
                new ShareAboveHundred(),
                new NegativeValue(),
                new PercentAgainstSatuan(),
                new NaWithoutReason(),
                new NaStandInYear(),
                new MeasurementMissing(),
                new TriwulanAgainstYear(),
                new TriwulanFalls(),
                new PerjanjianDiffersFromRenstra(),
                new YearOutsidePeriode(),
                new RealisasiTenfold(),
                new EntryTwice(),
                new RencanaAksiAgainstTarget(),
                new TargetZero(),
                new TargetBehindBaseline(),
                new KondisiAwalOdd());
    }
}
