package id.jenjang.rules.internal.printed;

import id.jenjang.model.Indikator;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether percent signs stand where another unit belongs. */
final class UnitMix {
    private static final Set<String> PERCENT = Set.of("%", "persen", "persentase", "prosentase");

    private UnitMix() {}

    static boolean isPercent(String unit) {
        return unit != null && PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a percentage is stated of an indicator that has another unit. */
    static boolean percentAgainstUnit(Stated figure) {
        return figure.percent()
                && figure.element() instanceof Indikator indicator
                && indicator.getSatuan() != null
                && !indicator.getSatuan().isBlank()
                && !isPercent(indicator.getSatuan());
    }

    /**
     * Whether two figures of one indicator are in different units, so that no ratio can be made of
     * them.
     */
    static boolean differ(Stated one, Stated other) {
        boolean sharePlanned =
                Optional.ofNullable(one.element())
                        .filter(Indikator.class::isInstance)
                        .map(each -> isPercent(((Indikator) each).getSatuan()))
                        .orElse(false);
        return one.percent() != other.percent() && !sharePlanned;
    }
}
