package id.jenjang.measure;

import id.jenjang.model.Belanja;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.RealisasiTriwulan;
import id.jenjang.model.Triwulan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The amounts one budget entry states, whole or in parts. */
final class IsiEntri {
    private IsiEntri() {}

    /** The pagu stated, else the sum of its kinds of expenditure; null when neither is written. */
    static BigDecimal pagu(EntriAnggaran entri) {
        return entri.getPagu() != null
                ? entri.getPagu()
                : sum(entri.getBelanja().stream().map(IsiEntri::jumlah)).orElse(null);
    }

    /** The realisasi stated for the year, else the sum of its quarters. */
    static Optional<BigDecimal> realisasi(EntriAnggaran entri) {
        return Optional.ofNullable(entri.getRealisasi())
                .or(() -> sum(entri.getTriwulan().stream().map(RealisasiTriwulan::getJumlah)));
    }

    /** The realisasi of one quarter; 0 for a quarter left out where others are given. */
    static Optional<BigDecimal> realisasi(EntriAnggaran entri, Triwulan triwulan) {
        if (entri.getTriwulan().isEmpty()) {
            return Optional.empty();
        }
        return sum(entri.getTriwulan().stream()
                        .filter(t -> t.getTriwulan() == triwulan)
                        .map(RealisasiTriwulan::getJumlah))
                .or(() -> Optional.of(BigDecimal.ZERO));
    }

    /** The amount of an expenditure, else the sum of its parts; null when neither is written. */
    static BigDecimal jumlah(Belanja belanja) {
        return belanja.getJumlah() != null
                ? belanja.getJumlah()
                : sum(belanja.getRincian().stream().map(IsiEntri::jumlah)).orElse(null);
    }

    /** The realisasi of an expenditure, else the sum of its parts' realisasi. */
    static Optional<BigDecimal> realisasi(Belanja belanja) {
        return Optional.ofNullable(belanja.getRealisasi())
                .or(() -> sum(belanja.getRincian().stream().map(Belanja::getRealisasi)));
    }

    /** The sum over the expenditure of one kind; 0 where a list names other kinds only. */
    static BigDecimal jumlah(
            Collection<Belanja> belanja, JenisBelanja jenis, Function<Belanja, BigDecimal> amount) {
        return sum(belanja.stream().filter(b -> b.getJenis() == jenis).map(amount))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal::add);
    }
}
