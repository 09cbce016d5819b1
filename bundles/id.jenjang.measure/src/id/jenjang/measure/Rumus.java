package id.jenjang.measure;

import id.jenjang.model.Arah;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The formulas of performance measurement (PermenPANRB 53/2014) on plain numbers. Every defined
 * case of a zero or negative number is here; all results are exact to {@link #PRESISI}.
 */
final class Rumus {
    /** Precision of every division; far beyond what is ever printed. */
    static final MathContext PRESISI = MathContext.DECIMAL128;

    static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private Rumus() {}

    /**
     * Capaian in percent: naik r / t x 100, turun (2t - r) / t x 100, tetap 100 - |r - t| / t x
     * 100; below 0 it stands at 0 with a remark. A target of 0 gives no capaian to an upward
     * indicator; the others reach 100 when realisasi is 0 (for turun: at most 0), else 0, with a
     * remark.
     */
    static Hasil capaian(Arah arah, BigDecimal realisasi, BigDecimal target) {
        if (target.signum() < 0) {
            return new Hasil.TidakTersedia(Alasan.TARGET_NEGATIF, FormatAngka.angka(target));
        }
        if (target.signum() == 0) {
            return targetNol(arah, realisasi);
        }
        BigDecimal pembilang =
                switch (arah) {
                    case NAIK -> realisasi;
                    case TURUN -> target.add(target).subtract(realisasi);
                    case TETAP -> target.subtract(realisasi.subtract(target).abs());
                };
        return pembilang.signum() < 0
                ? Hasil.dari(BigDecimal.ZERO).catat(Catatan.of(Catatan.Jenis.DINOLKAN))
                : Hasil.dari(persen(pembilang, target));
    }

    private static Hasil targetNol(Arah arah, BigDecimal realisasi) {
        if (arah == Arah.NAIK) {
            return new Hasil.TidakTersedia(Alasan.TARGET_NOL, FormatAngka.angka(realisasi));
        }
        boolean tercapai = arah == Arah.TURUN ? realisasi.signum() <= 0 : realisasi.signum() == 0;
        return Hasil.dari(tercapai ? SERATUS : BigDecimal.ZERO)
                .catat(Catatan.of(Catatan.Jenis.TARGET_NOL));
    }

    /** How a realisasi stands to its target. */
    static Pencapaian pencapaian(Arah arah, BigDecimal realisasi, BigDecimal target) {
        int sign = realisasi.compareTo(target);
        if (sign == 0) {
            return Pencapaian.MENCAPAI;
        }
        boolean lebihBaik = arah == Arah.NAIK && sign > 0 || arah == Arah.TURUN && sign < 0;
        return lebihBaik ? Pencapaian.MELAMPAUI : Pencapaian.BELUM_MENCAPAI;
    }

    /** Part / whole x 100; the whole is not 0. */
    static BigDecimal persen(BigDecimal bagian, BigDecimal keseluruhan) {
        return bagian.multiply(SERATUS).divide(keseluruhan, PRESISI);
    }

    /** The mean of at least one number. */
    static BigDecimal rerata(Collection<BigDecimal> angka) {
        BigDecimal sum = angka.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(angka.size()), PRESISI);
    }

    /** Rounded half up. */
    static BigDecimal bulat(BigDecimal angka, int desimal) {
        return angka.setScale(desimal, RoundingMode.HALF_UP);
    }
}
