package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.model.EntriAnggaran;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An absorption that is stated and can also be computed, both in percent.
 *
 * @param stated as written
 * @param pagu in rupiah, not zero
 * @param realisasi in rupiah
 */
record Serapan(BigDecimal stated, BigDecimal pagu, BigDecimal realisasi) {
    private static final int PRINTED_DECIMALS = 2;

    static Optional<Serapan> of(EntriAnggaran entry) {
        BigDecimal spent = Amounts.realisasi(entry).orElse(null);
        boolean known = entry.getSerapan() != null && spent != null && entry.getPagu() != null;
        return known && entry.getPagu().signum() != 0
                ? Optional.of(new Serapan(entry.getSerapan(), entry.getPagu(), spent))
                : Optional.empty();
    }

    /** Whether the stated figure is the computed one, rounded as it is written. */
    boolean agrees() {
        return computed(Math.max(0, stated.scale())).compareTo(stated) == 0;
    }

    String computation() {
        int decimals = Math.max(PRINTED_DECIMALS, stated.scale());
        return FormatAngka.angka(realisasi)
                + " / "
                + FormatAngka.angka(pagu)
                + " = "
                + FormatAngka.persen(computed(decimals));
    }

    private BigDecimal computed(int decimals) {
        return PenghitungAnggaran.serapan(Jumlah.dari(pagu), Jumlah.dari(realisasi))
                .angka()
                .orElseThrow()
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
