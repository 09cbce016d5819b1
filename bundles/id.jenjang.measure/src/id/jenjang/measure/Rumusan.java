package id.jenjang.measure;

import id.jenjang.model.Arah;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes computations for people to check: in words, then with the numbers, then what has to be
 * said beside the result.
 */
final class Rumusan {
    /** Sums of more terms than this are told by their number of terms. */
    private static final int SUKU_TERBANYAK = 12;

    private static final int DESIMAL_PENUH = 6;
    private static final String SAMA = " = ";

    private final Penjelasan kata;

    Rumusan(Penjelasan kata) {
        this.kata = kata;
    }

    /** A word or phrase of a computation. */
    String kata(String kunci, Object... rincian) {
        return kata.rumus(kunci, rincian);
    }

    /** The words and the numbers of one formula. */
    static String dua(String dalamKata, String dalamAngka) {
        return dalamKata + SAMA + dalamAngka;
    }

    /** The formula of capaian for a direction, its operands given as words or as numbers. */
    static String capaian(Arah arah, String realisasi, String target) {
        return switch (arah) {
            case NAIK -> realisasi + " ÷ " + target + " × 100%";
            case TURUN -> "(2 × " + target + " − " + realisasi + ") ÷ " + target + " × 100%";
            case TETAP ->
                    "(%s − |%s − %s|) ÷ %s × 100%%".formatted(target, realisasi, target, target);
        };
    }

    /** A sum, its terms written out where they are few; empty for a single term. */
    String jumlah(String apa, Collection<BigDecimal> suku) {
        if (suku.size() < 2) {
            return "";
        }
        String judul = kata("jumlah", apa, suku.size());
        return suku.size() > SUKU_TERBANYAK ? judul : dua(judul, plus(suku));
    }

    /**
     * A mean, its terms written out where they are few; of a single term, that it is the only one.
     */
    String rerata(String apa, Collection<BigDecimal> suku) {
        if (suku.size() == 1) {
            return kata("rerata.satu", apa);
        }
        String judul = kata("rerata", apa, suku.size());
        return suku.size() > SUKU_TERBANYAK || suku.isEmpty()
                ? judul
                : dua(judul, "(" + plus(suku) + ") ÷ " + suku.size());
    }

    private static String plus(Collection<BigDecimal> suku) {
        return suku.stream().map(Rumusan::angka).collect(Collectors.joining(" + "));
    }

    /** A number as a computation shows it: exact where it has few decimals. */
    static String angka(BigDecimal nilai) {
        BigDecimal rounded = nilai.stripTrailingZeros();
        if (rounded.scale() > DESIMAL_PENUH) {
            rounded = nilai.setScale(DESIMAL_PENUH, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        String text = FormatAngka.angka(rounded);
        return nilai.signum() < 0 ? "(" + text + ")" : text;
    }

    /** The computation of a figure with what has to be said beside it; empty for a missing one. */
    String lengkap(Hasil hasil, String rumus) {
        if (hasil.angka().isEmpty()) {
            return "";
        }
        List<String> catatan = hasil.semuaCatatan().stream().map(kata::catatan).toList();
        String tambahan = String.join("; ", catatan);
        return rumus.isEmpty() || catatan.isEmpty()
                ? rumus + tambahan
                : rumus + " (" + tambahan + ")";
    }

    /** The computation of efficiency from two percentages. */
    String efisiensi(Metode metode, BigDecimal capaian, BigDecimal serapan) {
        String c = angka(capaian);
        String s = angka(serapan);
        String kataCapaian = kata("capaian");
        String kataSerapan = kata("serapan");
        return switch (metode.efisiensi()) {
            case RASIO -> dua(kataCapaian + " ÷ " + kataSerapan, c + " ÷ " + s);
            case SELISIH -> dua(kataCapaian + " − " + kataSerapan, c + " − " + s);
            case SUMBER_DAYA ->
                    dua("1 − " + kataSerapan + " ÷ " + kataCapaian, "1 − " + s + " ÷ " + c);
        };
    }
}
