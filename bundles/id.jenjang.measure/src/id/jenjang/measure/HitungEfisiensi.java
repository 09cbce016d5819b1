package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.DasarTurunan;

import java.math.BigDecimal;
import java.util.Optional;

/** Efficiency by the variant of a method, from capaian and serapan in percent. */
final class HitungEfisiensi {
    private final Metode metode;

    HitungEfisiensi(Metode metode) {
        this.metode = metode;
    }

    /**
     * RASIO: capaian / serapan. SELISIH: capaian - serapan, in points. SUMBER_DAYA: 1 - realisasi /
     * (pagu x capaian), which is 1 - serapan / capaian. A missing capaian is the reason given
     * before a missing serapan.
     */
    Hasil hitung(Hasil capaian, Hasil serapan) {
        Hasil c = dasar(capaian, Besaran.CAPAIAN);
        Hasil s = dasar(serapan, Besaran.SERAPAN);
        if (!(c instanceof Hasil.Terhitung dicapai)) {
            return c;
        }
        if (!(s instanceof Hasil.Terhitung diserap)) {
            return s;
        }
        return hitung(dicapai.nilai(), diserap.nilai())
                .catat(dicapai.catatan())
                .catat(diserap.catatan());
    }

    private Hasil hitung(BigDecimal capaian, BigDecimal serapan) {
        if (serapan.signum() == 0) {
            return Hasil.tanpa(Alasan.SERAPAN_NOL);
        }
        return switch (metode.efisiensi()) {
            case RASIO -> Hasil.dari(capaian.divide(serapan, Rumus.PRESISI));
            case SELISIH -> Hasil.dari(capaian.subtract(serapan));
            case SUMBER_DAYA ->
                    capaian.signum() == 0
                            ? Hasil.tanpa(Alasan.CAPAIAN_NOL)
                            : Hasil.dari(
                                    BigDecimal.ONE.subtract(
                                            serapan.divide(capaian, Rumus.PRESISI)));
        };
    }

    /** The figure a derived figure starts from: exact, or as printed. */
    Hasil dasar(Hasil hasil, Besaran besaran) {
        return metode.dasarTurunan() == DasarTurunan.TERCETAK
                ? hasil.ubah(n -> Rumus.bulat(n, metode.desimal(besaran)))
                : hasil;
    }

    /** RASIO counts as efficient from 1, the others from 0. */
    Optional<Boolean> efisien(Hasil efisiensi) {
        BigDecimal batas =
                switch (metode.efisiensi()) {
                    case RASIO -> BigDecimal.ONE;
                    case SELISIH, SUMBER_DAYA -> BigDecimal.ZERO;
                };
        return efisiensi.angka().map(n -> n.compareTo(batas) >= 0);
    }
}
