package id.jenjang.measure;

import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where in the plan an indicator's target and realisasi of a year are written. */
final class SumberNilai {
    private final Rencana rencana;

    SumberNilai(Rencana rencana) {
        this.rencana = rencana;
    }

    Optional<Nilai> target(Indikator indikator, int tahun, Versi versi) {
        Optional<Nilai> perubahan =
                versi == Versi.PERUBAHAN
                        ? perjanjian(indikator, tahun, Versi.PERUBAHAN)
                        : Optional.empty();
        return perubahan
                .or(() -> perjanjian(indikator, tahun, Versi.MURNI))
                .or(() -> targetRenstra(indikator, tahun));
    }

    private Optional<Nilai> perjanjian(Indikator indikator, int tahun, Versi versi) {
        return rencana.targetPerjanjian(indikator, tahun, versi).map(TargetPerjanjian::getNilai);
    }

    Optional<Nilai> targetRenstra(Indikator indikator, int tahun) {
        return targetRenstra(indikator, tahun, Versi.PERUBAHAN)
                .or(() -> targetRenstra(indikator, tahun, Versi.MURNI));
    }

    private static Optional<Nilai> targetRenstra(Indikator indikator, int tahun, Versi versi) {
        for (TabelTarget tabel : indikator.getTarget()) {
            for (NilaiTahun n : tabel.getNilai()) {
                if (tabel.getVersi() == versi && n.getTahun() == tahun && n.getNilai() != null) {
                    return Optional.of(n.getNilai());
                }
            }
        }
        return Optional.empty();
    }

    /** The Renstra's targets by year, the revised ones winning over the first. */
    SortedMap<Integer, Nilai> targetRenstra(Indikator indikator) {
        SortedMap<Integer, Nilai> result = new TreeMap<>();
        for (TabelTarget tabel : indikator.getTarget()) {
            for (NilaiTahun n : tabel.getNilai()) {
                targetRenstra(indikator, n.getTahun()).ifPresent(v -> result.put(n.getTahun(), v));
            }
        }
        return result;
    }

    Optional<Nilai> realisasi(Indikator indikator, int tahun) {
        return rencana.pengukuran(indikator, tahun)
                .flatMap(e -> Optional.ofNullable(e.getNilai()).or(() -> last(e)));
    }

    private static Optional<Nilai> last(EntriPengukuran entri) {
        List<Nilai> triwulan = entri.getTriwulan();
        return triwulan.isEmpty()
                ? Optional.empty()
                : Optional.of(triwulan.get(triwulan.size() - 1));
    }

    Optional<Nilai> realisasi(Indikator indikator, int tahun, Triwulan triwulan) {
        return rencana.pengukuran(indikator, tahun)
                .map(EntriPengukuran::getTriwulan)
                .filter(t -> t.size() > triwulan.ordinal())
                .map(t -> t.get(triwulan.ordinal()));
    }
}
