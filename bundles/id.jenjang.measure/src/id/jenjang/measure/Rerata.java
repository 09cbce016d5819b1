package id.jenjang.measure;

import id.jenjang.model.Indikator;
import id.jenjang.model.KebijakanNA;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The mean of several indicators' capaian under one policy for those without a figure. An indicator
 * that has no target in the year was not due and is always left out, with a remark.
 */
final class Rerata {
    private final KebijakanNA kebijakan;
    private final List<BigDecimal> angka = new ArrayList<>();
    private final Set<Catatan> catatan = new LinkedHashSet<>();
    private String penahan;
    private boolean kosong = true;

    Rerata(KebijakanNA kebijakan) {
        this.kebijakan = kebijakan;
    }

    void tambah(Indikator indikator, Hasil capaian) {
        kosong = false;
        switch (capaian) {
            case Hasil.Terhitung t -> {
                angka.add(t.nilai());
                catatan.addAll(t.catatan());
            }
            case Hasil.TidakTersedia t when t.alasan() == Alasan.TARGET_TIDAK_ADA ->
                    catatan.add(Catatan.of(Catatan.Jenis.NA_DIKECUALIKAN));
            case Hasil.TidakTersedia t -> tanpaNilai(indikator);
        }
    }

    private void tanpaNilai(Indikator indikator) {
        switch (kebijakan) {
            case DIKECUALIKAN -> catatan.add(Catatan.of(Catatan.Jenis.NA_DIKECUALIKAN));
            case NOL -> {
                angka.add(BigDecimal.ZERO);
                catatan.add(Catatan.of(Catatan.Jenis.NA_DIHITUNG_NOL));
            }
            case MENAHAN ->
                    penahan = penahan == null ? String.valueOf(indikator.getNama()) : penahan;
        }
    }

    /** The numbers gathered so far. */
    List<BigDecimal> suku() {
        return List.copyOf(angka);
    }

    Hasil hasil() {
        if (kosong) {
            return Hasil.tanpa(Alasan.INDIKATOR_TIDAK_ADA);
        }
        if (penahan != null) {
            return new Hasil.TidakTersedia(Alasan.DITAHAN, penahan);
        }
        return angka.isEmpty()
                ? Hasil.tanpa(Alasan.SEMUA_DIKECUALIKAN)
                : new Hasil.Terhitung(Rumus.rerata(angka), catatan);
    }
}
