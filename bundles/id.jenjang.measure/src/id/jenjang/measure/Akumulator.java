package id.jenjang.measure;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Periode;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.Renstra;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Values of several years brought together as the indicator's accumulation says: last one, sum or
 * mean.
 */
final class Akumulator {
    private final Rencana rencana;
    private final SumberNilai sumber;

    Akumulator(Rencana rencana, SumberNilai sumber) {
        this.rencana = rencana;
        this.sumber = sumber;
    }

    /**
     * The target stated for the end of the period, else the yearly targets within the period
     * accumulated.
     */
    Optional<Nilai> targetAkhir(Indikator indikator) {
        if (indikator.getTargetAkhir() != null) {
            return Optional.of(indikator.getTargetAkhir());
        }
        SortedMap<Integer, Nilai> target = targetPeriode(indikator);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (indikator.getAkumulasi() == Akumulasi.AKHIR) {
            return Optional.of(target.get(target.lastKey()));
        }
        List<NilaiAngka> angka = angka(target.values());
        return angka.size() < target.size()
                ? Optional.empty()
                : Optional.of(gabung(indikator, angka));
    }

    private SortedMap<Integer, Nilai> targetPeriode(Indikator indikator) {
        SortedMap<Integer, Nilai> target = sumber.targetRenstra(indikator);
        periode(indikator)
                .ifPresent(p -> target.keySet().removeIf(t -> t < p.getAwal() || t > p.getAkhir()));
        return target;
    }

    /** The numbers a target at the end is added up or averaged from; empty where it is not. */
    List<BigDecimal> sukuTarget(Indikator indikator) {
        return indikator.getTargetAkhir() != null || indikator.getAkumulasi() == Akumulasi.AKHIR
                ? List.of()
                : suku(targetPeriode(indikator).values());
    }

    /** The numbers a realisasi up to a year is added up or averaged from; empty where it is not. */
    List<BigDecimal> sukuRealisasi(Indikator indikator, int tahun) {
        return indikator.getAkumulasi() == Akumulasi.AKHIR
                ? List.of()
                : suku(
                        tahunBerjalan(indikator, tahun).stream()
                                .flatMap(t -> sumber.realisasi(indikator, t).stream())
                                .toList());
    }

    private static List<BigDecimal> suku(Collection<Nilai> nilai) {
        return angka(nilai).stream().map(NilaiAngka::getAngka).toList();
    }

    private static List<NilaiAngka> angka(Collection<Nilai> nilai) {
        return nilai.stream()
                .flatMap(n -> Banding.berlaku(n).stream())
                .map(Banding.Berlaku::nilai)
                .filter(NilaiAngka.class::isInstance)
                .map(NilaiAngka.class::cast)
                .toList();
    }

    private static NilaiAngka gabung(Indikator indikator, List<NilaiAngka> angka) {
        List<BigDecimal> terms = angka.stream().map(NilaiAngka::getAngka).toList();
        NilaiAngka result = RencanaFactory.eINSTANCE.createNilaiAngka();
        result.setPersen(angka.get(0).isPersen());
        result.setAngka(
                indikator.getAkumulasi() == Akumulasi.JUMLAH
                        ? terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                        : Rumus.rerata(terms));
        return result;
    }

    /**
     * Realisasi from the first year of the period to a year; years that had a target but no value
     * are named.
     */
    Terakumulasi realisasi(Indikator indikator, int tahun) {
        return indikator.getAkumulasi() == Akumulasi.AKHIR
                ? terakhir(indikator, tahun)
                : semua(indikator, tahun);
    }

    private Terakumulasi semua(Indikator indikator, int tahun) {
        List<NilaiAngka> angka = new ArrayList<>();
        List<Integer> kosong = new ArrayList<>();
        Set<Catatan> catatan = new LinkedHashSet<>();
        for (int t : tahunBerjalan(indikator, tahun)) {
            Optional<Banding.Berlaku> nilai =
                    berlaku(indikator, t).filter(b -> b.nilai() instanceof NilaiAngka);
            nilai.ifPresentOrElse(
                    b -> {
                        angka.add((NilaiAngka) b.nilai());
                        catatan.addAll(b.catatan());
                    },
                    () -> kosong.add(t));
        }
        if (!kosong.isEmpty()) {
            catatan.add(new Catatan(Catatan.Jenis.TIDAK_LENGKAP, kosong));
        }
        return new Terakumulasi(angka.isEmpty() ? null : gabung(indikator, angka), catatan);
    }

    private Terakumulasi terakhir(Indikator indikator, int tahun) {
        List<Integer> kosong = new ArrayList<>();
        for (int t : tahunBerjalan(indikator, tahun).descendingSet()) {
            Optional<Banding.Berlaku> nilai = berlaku(indikator, t);
            if (nilai.isPresent()) {
                Set<Catatan> catatan = new LinkedHashSet<>(nilai.get().catatan());
                if (!kosong.isEmpty()) {
                    catatan.add(new Catatan(Catatan.Jenis.TIDAK_LENGKAP, kosong.reversed()));
                }
                return new Terakumulasi(nilai.get().nilai(), catatan);
            }
            kosong.add(t);
        }
        return new Terakumulasi(null, Set.of());
    }

    private Optional<Banding.Berlaku> berlaku(Indikator indikator, int tahun) {
        return sumber.realisasi(indikator, tahun).flatMap(Banding::berlaku);
    }

    /**
     * The years up to a year, from the first of the period, in which the indicator has a target or
     * a measurement.
     */
    private TreeSet<Integer> tahunBerjalan(Indikator indikator, int tahun) {
        SortedMap<Integer, Nilai> target = sumber.targetRenstra(indikator);
        TreeSet<Integer> result = new TreeSet<>(target.keySet());
        Optional<Integer> awal = periode(indikator).map(Periode::getAwal);
        int mulai = awal.orElse(result.isEmpty() ? tahun : result.first());
        result.addAll(rencana.tahunTerukur(indikator));
        result.removeIf(t -> t < mulai || t > tahun);
        return result;
    }

    private Optional<Periode> periode(Indikator indikator) {
        Optional<Renstra> renstra =
                Rencana.renstraOf(indikator)
                        .or(() -> rencana.instansiOf(indikator).flatMap(rencana::renstra));
        return renstra.flatMap(rencana::periode);
    }

    /**
     * Whether the indicator's targets or realisasi are predicates, which only the last value can
     * stand for.
     */
    boolean berpredikat(Indikator indikator, int tahun) {
        return sumber.targetRenstra(indikator).values().stream()
                        .anyMatch(NilaiPredikat.class::isInstance)
                || berlaku(indikator, tahun)
                        .filter(b -> b.nilai() instanceof NilaiPredikat)
                        .isPresent();
    }
}
