package id.jenjang.measure;

import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Tangga;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A realisasi and a target of one indicator brought to comparable numbers, or why they cannot be. A
 * predicate becomes its position on the indicator's ladder, the lowest rung being 1; an NA becomes
 * the value that stands in for it.
 */
sealed interface Banding {

    /**
     * Comparable numbers.
     *
     * @param ordinal whether they are positions on a ladder
     * @param catatan which of them stand in for an NA
     */
    record Pasangan(BigDecimal realisasi, BigDecimal target, boolean ordinal, Set<Catatan> catatan)
            implements Banding {}

    /** Why they cannot be compared. */
    record Gagal(Hasil.TidakTersedia sebab) implements Banding {}

    /** A value after an NA was replaced by what stands in for it. */
    record Berlaku(Nilai nilai, Set<Catatan> catatan) {}

    /**
     * The value itself, or the stand-in of an NA; empty for an NA without one and for a value not
     * readable.
     */
    static Optional<Berlaku> berlaku(Nilai nilai) {
        return switch (nilai) {
            case NilaiAngka a when a.getAngka() != null -> Optional.of(new Berlaku(a, Set.of()));
            case NilaiPredikat p when p.getPredikat() != null ->
                    Optional.of(new Berlaku(p, Set.of()));
            case NilaiNA na
                    when na.getPengganti() != null && !(na.getPengganti() instanceof NilaiNA) ->
                    berlaku(na.getPengganti()).map(b -> standIn(b, na.getTahunPengganti()));
            case null, default -> Optional.empty();
        };
    }

    /**
     * Where a value stands on an axis: its number, or the position of its predicate in the
     * indicator's ladder from 1; the stand-in's for an NA. Empty where there is no such place.
     */
    static Optional<BigDecimal> letak(Indikator indikator, Nilai nilai) {
        return switch (berlaku(nilai).map(Berlaku::nilai).orElse(null)) {
            case NilaiAngka a -> Optional.of(a.getAngka());
            case NilaiPredikat p ->
                    Rujukan.resolved(indikator.getTangga())
                            .map(t -> posisi(t, p.getPredikat()))
                            .filter(position -> position > 0)
                            .map(BigDecimal::valueOf);
            case null, default -> Optional.empty();
        };
    }

    private static Berlaku standIn(Berlaku pengganti, int tahun) {
        Catatan catatan =
                tahun == 0
                        ? Catatan.of(Catatan.Jenis.STAND_IN)
                        : Catatan.of(Catatan.Jenis.STAND_IN, tahun);
        return new Berlaku(pengganti.nilai(), Set.of(catatan));
    }

    /** Compares a realisasi with a target; either may be null. */
    static Banding of(Indikator indikator, Nilai realisasi, Nilai target) {
        Optional<Berlaku> t = berlaku(target);
        if (t.isEmpty()) {
            return gagal(target, Alasan.TARGET_NA, Alasan.TARGET_TIDAK_ADA);
        }
        Optional<Berlaku> r = berlaku(realisasi);
        if (r.isEmpty()) {
            return gagal(realisasi, Alasan.NA, Alasan.REALISASI_TIDAK_ADA);
        }
        Set<Catatan> catatan = new LinkedHashSet<>(r.get().catatan());
        catatan.addAll(t.get().catatan());
        return pasang(indikator, r.get().nilai(), t.get().nilai(), catatan);
    }

    private static Banding gagal(Nilai nilai, Alasan na, Alasan tidakAda) {
        return new Gagal(
                nilai instanceof NilaiNA n
                        ? new Hasil.TidakTersedia(na, Reasons.of(n).orElse(null))
                        : new Hasil.TidakTersedia(tidakAda, null));
    }

    private static Banding pasang(
            Indikator indikator, Nilai realisasi, Nilai target, Set<Catatan> catatan) {
        if (realisasi instanceof NilaiAngka r && target instanceof NilaiAngka t) {
            return new Pasangan(r.getAngka(), t.getAngka(), false, catatan);
        }
        if (!(realisasi instanceof NilaiPredikat r) || !(target instanceof NilaiPredikat t)) {
            return new Gagal(new Hasil.TidakTersedia(Alasan.JENIS_NILAI_BERBEDA, tulis(realisasi)));
        }
        Optional<Tangga> tangga = Rujukan.resolved(indikator.getTangga());
        if (tangga.isEmpty()) {
            return new Gagal(new Hasil.TidakTersedia(Alasan.TANGGA_TIDAK_ADA, null));
        }
        int posisiTarget = posisi(tangga.get(), t.getPredikat());
        int posisiRealisasi = posisi(tangga.get(), r.getPredikat());
        if (posisiTarget == 0 || posisiRealisasi == 0) {
            String asing = posisiTarget == 0 ? t.getPredikat() : r.getPredikat();
            return new Gagal(new Hasil.TidakTersedia(Alasan.TINGKAT_TIDAK_DIKENAL, asing));
        }
        return new Pasangan(
                BigDecimal.valueOf(posisiRealisasi),
                BigDecimal.valueOf(posisiTarget),
                true,
                catatan);
    }

    private static String tulis(Nilai nilai) {
        return nilai instanceof NilaiAngka a
                ? FormatAngka.angka(a.getAngka())
                : ((NilaiPredikat) nilai).getPredikat();
    }

    /** Position from 1, or 0 for no rung of the ladder; letter case and spacing do not matter. */
    private static int posisi(Tangga tangga, String predikat) {
        String sought = norm(predikat);
        for (int i = 0; i < tangga.getTingkat().size(); i++) {
            if (norm(tangga.getTingkat().get(i)).equals(sought)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String norm(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
