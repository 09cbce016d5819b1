package id.jenjang.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A computed figure, or why there is none. Percentages are in percent (97,86 stands for 97,86 %)
 * and exact to {@link java.math.MathContext#DECIMAL128}; they are rounded only where they are
 * printed.
 */
public sealed interface Hasil {

    /**
     * A figure.
     *
     * @param nilai the figure; never null
     * @param catatan what has to be said beside it, in the order in which it happened; empty for a
     *     plain figure
     */
    record Terhitung(BigDecimal nilai, Set<Catatan> catatan) implements Hasil {
        public Terhitung {
            catatan = Collections.unmodifiableSet(new LinkedHashSet<>(catatan));
        }
    }

    /**
     * No figure.
     *
     * @param alasan why; never null
     * @param keterangan the detail named by {@link Alasan}: the plan's own words, a name or a
     *     number; null when none
     */
    record TidakTersedia(Alasan alasan, String keterangan) implements Hasil {}

    /** A figure with nothing to be said beside it. */
    static Hasil dari(BigDecimal nilai) {
        return new Terhitung(nilai, Set.of());
    }

    /** No figure, without a detail. */
    static Hasil tanpa(Alasan alasan) {
        return new TidakTersedia(alasan, null);
    }

    /** The figure, if there is one. */
    default Optional<BigDecimal> angka() {
        return this instanceof Terhitung t ? Optional.of(t.nilai()) : Optional.empty();
    }

    /** The remarks of the figure; empty when there is no figure. */
    default Set<Catatan> semuaCatatan() {
        return this instanceof Terhitung t ? t.catatan() : Set.of();
    }

    /** The same result with another figure and the same remarks; a missing figure stays missing. */
    default Hasil ubah(UnaryOperator<BigDecimal> f) {
        return this instanceof Terhitung t ? new Terhitung(f.apply(t.nilai()), t.catatan()) : this;
    }

    /** The same result with further remarks; a missing figure stays missing. */
    default Hasil catat(Collection<Catatan> tambahan) {
        if (!(this instanceof Terhitung t) || tambahan.isEmpty()) {
            return this;
        }
        Set<Catatan> all = new LinkedHashSet<>(t.catatan());
        all.addAll(tambahan);
        return new Terhitung(t.nilai(), all);
    }

    /** The same result with a further remark; a missing figure stays missing. */
    default Hasil catat(Catatan tambahan) {
        return catat(Set.of(tambahan));
    }
}
