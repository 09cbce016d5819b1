package id.jenjang.measure;

import id.jenjang.model.Pita;
import id.jenjang.model.Skala;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a percentage on a scale. */
final class PembacaSkala {
    private PembacaSkala() {}

    /**
     * The first band that holds the percentage, rounded first to the scale's decimals when it has
     * any.
     */
    static Optional<Pita> baca(Skala skala, BigDecimal persen) {
        int desimal = Math.min(skala.getPembulatan(), Metode.DESIMAL_TERBANYAK);
        BigDecimal dibaca = desimal >= 0 ? Rumus.bulat(persen, desimal) : persen;
        return skala.getPita().stream().filter(p -> memuat(p, dibaca)).findFirst();
    }

    private static boolean memuat(Pita pita, BigDecimal persen) {
        return diAtas(pita, persen) && diBawah(pita, persen);
    }

    private static boolean diAtas(Pita pita, BigDecimal persen) {
        if (pita.getBawah() == null) {
            return true;
        }
        int sign = persen.compareTo(pita.getBawah());
        return sign > 0 || sign == 0 && pita.isBawahTermasuk();
    }

    private static boolean diBawah(Pita pita, BigDecimal persen) {
        if (pita.getAtas() == null) {
            return true;
        }
        int sign = persen.compareTo(pita.getAtas());
        return sign < 0 || sign == 0 && pita.isAtasTermasuk();
    }
}
