package id.jenjang.rules.internal.budget;

import id.jenjang.model.Belanja;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RealisasiTriwulan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.Place;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads and adds the amounts a budget states, in rupiah. */
final class Amounts {
    private static final int QUARTERS = 4;

    private Amounts() {}

    /**
     * The sum of amounts, of which some may not be known.
     *
     * @param sum sum of the known ones
     * @param known how many are known
     * @param all how many there are
     */
    record Sum(BigDecimal sum, int known, int all) {

        /** Of no parts. */
        private static final Sum NOTHING = new Sum(BigDecimal.ZERO, 0, 0);

        /**
         * Whether the sum has to be {@code total}, and is not; an incomplete sum must only not
         * exceed it.
         */
        boolean contradicts(BigDecimal total) {
            int comparison = sum.compareTo(total);
            return known > 0 && (comparison > 0 || comparison < 0 && known == all);
        }

        boolean complete() {
            return known == all;
        }
    }

    /**
     * The sum over parts; most elements have none.
     *
     * @param amount null where it is not known
     */
    static <T> Sum sum(Collection<? extends T> parts, Function<T, BigDecimal> amount) {
        if (parts.isEmpty()) {
            return Sum.NOTHING;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int known = 0;
        for (T part : parts) {
            BigDecimal own = amount.apply(part);
            if (own != null) {
                sum = sum.add(own);
                known++;
            }
        }
        return new Sum(sum, known, parts.size());
    }

    /** What an entry says was spent in the year, in one figure or by quarters. */
    static Optional<BigDecimal> realisasi(EntriAnggaran entry) {
        if (entry.getRealisasi() != null) {
            return Optional.of(entry.getRealisasi());
        }
        Sum quarters = sum(entry.getTriwulan(), RealisasiTriwulan::getJumlah);
        return quarters.known() == 0 ? Optional.empty() : Optional.of(quarters.sum());
    }

    /** Where {@link #realisasi} is written. */
    static Place realisasiPlace(EntriAnggaran entry) {
        boolean inOneFigure = entry.getRealisasi() != null;
        return Place.of(
                entry,
                inOneFigure
                        ? RencanaPackage.Literals.ENTRI_ANGGARAN__REALISASI
                        : RencanaPackage.Literals.ENTRI_ANGGARAN__TRIWULAN);
    }

    static Place paguPlace(EntriAnggaran entry) {
        return Place.of(entry, RencanaPackage.Literals.ENTRI_ANGGARAN__PAGU);
    }

    static Optional<BigDecimal> pagu(EntriAnggaran entry) {
        return Optional.ofNullable(entry.getPagu());
    }

    /** The sum of the kinds of expenditure, where each is known. */
    static Optional<BigDecimal> paguOfKinds(EntriAnggaran entry) {
        Sum kinds = belanja(entry.getBelanja());
        return kinds.all() > 0 && kinds.complete() ? Optional.of(kinds.sum()) : Optional.empty();
    }

    /** The sum of the quarters, where all four are known. */
    static Optional<BigDecimal> realisasiOfQuarters(EntriAnggaran entry) {
        Sum quarters = sum(entry.getTriwulan(), RealisasiTriwulan::getJumlah);
        return quarters.known() == QUARTERS ? Optional.of(quarters.sum()) : Optional.empty();
    }

    static List<? extends ElemenProgram> children(ElemenProgram element) {
        return switch (element) {
            case Program program -> program.getKegiatan();
            case Kegiatan kegiatan -> kegiatan.getSubKegiatan();
            default -> List.of();
        };
    }

    static Sum belanja(Collection<Belanja> parts) {
        return sum(parts, Belanja::getJumlah);
    }
}
