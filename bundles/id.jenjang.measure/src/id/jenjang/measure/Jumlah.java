package id.jenjang.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * An amount in rupiah and how much of it is known.
 *
 * @param nilai the sum of the known parts; null when no part is known
 * @param kelengkapan how many of the parts are known
 */
public record Jumlah(BigDecimal nilai, Kelengkapan kelengkapan) {
    /** An amount of which nothing is known. */
    public static final Jumlah KOSONG = new Jumlah(null, Kelengkapan.KOSONG);

    /** How much of an amount is known. */
    public enum Kelengkapan {
        /** The amount is stated, or all its parts are known. */
        LENGKAP,
        /** Some parts are not known; the amount is at least the sum of the others. */
        SEBAGIAN,
        /** Nothing is known. */
        KOSONG
    }

    /** An amount stated as a whole; unknown when null. */
    public static Jumlah dari(BigDecimal nilai) {
        return nilai == null ? KOSONG : new Jumlah(nilai, Kelengkapan.LENGKAP);
    }

    /** The sum of parts; unknown when there is no part or none is known. */
    public static Jumlah dari(Collection<Jumlah> bagian) {
        Optional<BigDecimal> sum =
                bagian.stream().flatMap(b -> b.angka().stream()).reduce(BigDecimal::add);
        if (sum.isEmpty()) {
            return KOSONG;
        }
        boolean lengkap = bagian.stream().allMatch(Jumlah::lengkap);
        return new Jumlah(sum.get(), lengkap ? Kelengkapan.LENGKAP : Kelengkapan.SEBAGIAN);
    }

    /** The amount, if anything of it is known. */
    public Optional<BigDecimal> angka() {
        return Optional.ofNullable(nilai);
    }

    /** Whether nothing is missing. */
    public boolean lengkap() {
        return kelengkapan == Kelengkapan.LENGKAP;
    }
}
