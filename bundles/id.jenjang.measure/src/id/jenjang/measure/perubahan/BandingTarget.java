package id.jenjang.measure.perubahan;

import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Perubahan.GantiTarget;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the written targets and baselines of two states of one indicator. */
final class BandingTarget {

    private final Rencana lama;
    private final Rencana baru;
    private final Pengukur pengukurLama;
    private final Pengukur pengukurBaru;

    BandingTarget(Rencana lama, Rencana baru) {
        this.lama = lama;
        this.baru = baru;
        pengukurLama = new Pengukur(lama, Metode.BAKU);
        pengukurBaru = new Pengukur(baru, Metode.BAKU);
    }

    List<Perubahan> banding(Bernama before, Bernama after) {
        List<Perubahan> changes = new ArrayList<>();
        if (before instanceof Indikator was && after instanceof Indikator is) {
            for (Acuan acuan : Acuan.values()) {
                var earlier = nilai(lama, pengukurLama, was, acuan);
                var later = nilai(baru, pengukurBaru, is, acuan);
                var years = new TreeSet<>(earlier.keySet());
                years.addAll(later.keySet());
                for (int year : years) {
                    Nilai from = earlier.get(year);
                    Nilai to = later.get(year);
                    if (!BandingNilai.sama(from, to)) {
                        changes.add(new GantiTarget(was, is, acuan, year, from, to));
                    }
                }
            }
        }
        return changes;
    }

    private static SortedMap<Integer, Nilai> nilai(
            Rencana rencana, Pengukur pengukur, Indikator indikator, Acuan acuan) {
        return switch (acuan) {
            case KONDISI_AWAL -> kondisiAwal(indikator);
            case RENSTRA -> renstra(pengukur, indikator);
            case AKHIR_RENSTRA -> akhir(indikator);
            case PERJANJIAN_MURNI -> perjanjian(rencana, indikator, Versi.MURNI);
            case PERJANJIAN_PERUBAHAN -> perjanjian(rencana, indikator, Versi.PERUBAHAN);
        };
    }

    private static SortedMap<Integer, Nilai> kondisiAwal(Indikator indikator) {
        SortedMap<Integer, Nilai> values = new TreeMap<>();
        indikator.getKondisiAwal().stream()
                .filter(n -> n.getNilai() != null)
                .forEach(n -> values.putIfAbsent(n.getTahun(), n.getNilai()));
        return values;
    }

    private static SortedMap<Integer, Nilai> renstra(Pengukur pengukur, Indikator indikator) {
        SortedMap<Integer, Nilai> values = new TreeMap<>();
        indikator.getTarget().stream()
                .flatMap(table -> table.getNilai().stream())
                .map(NilaiTahun::getTahun)
                .forEach(
                        year ->
                                pengukur.targetRenstra(indikator, year)
                                        .ifPresent(value -> values.put(year, value)));
        return values;
    }

    private static SortedMap<Integer, Nilai> akhir(Indikator indikator) {
        SortedMap<Integer, Nilai> values = new TreeMap<>();
        if (indikator.getTargetAkhir() != null) {
            values.put(0, indikator.getTargetAkhir());
        }
        return values;
    }

    private static SortedMap<Integer, Nilai> perjanjian(
            Rencana rencana, Indikator indikator, Versi versi) {
        SortedMap<Integer, Nilai> values = new TreeMap<>();
        rencana.all(Perjanjian.class).stream()
                .map(Perjanjian::getTahun)
                .distinct()
                .forEach(
                        year ->
                                rencana.targetPerjanjian(indikator, year, versi)
                                        .map(TargetPerjanjian::getNilai)
                                        .ifPresent(value -> values.put(year, value)));
        return values;
    }
}
