package id.jenjang.measure.perubahan;

import id.jenjang.measure.Tren;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far a figure is from what it was.
 *
 * @param sebelum the figure before; never null
 * @param sesudah the figure after; never null; same unit
 */
public record Selisih(BigDecimal sebelum, BigDecimal sesudah) {

    /** After minus before, in the unit of the figures. */
    public BigDecimal beda() {
        return sesudah.subtract(sebelum);
    }

    /** Whether the figure rose, fell or stayed; not whether that is good. */
    public Tren tren() {
        return Tren.dari(sebelum, sesudah);
    }

    /**
     * The difference as a share of the figure before, in percent, not rounded; empty when that was
     * zero, because then there is no share.
     */
    public Optional<BigDecimal> persen() {
        return sebelum.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        beda().multiply(BigDecimal.valueOf(100))
                                .divide(sebelum.abs(), MathContext.DECIMAL128));
    }
}
