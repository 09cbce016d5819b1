package id.jenjang.measure;

import id.jenjang.model.Bernama;
import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Versi;

import java.util.List;
import java.util.Optional;

/**
 * What a live value can ask of an element of the plan, as in {@code {IKU1.capaian}} or {@code
 * {P1.pagu}}.
 */
final class LingkupElemen {
    private final PembuatNilai pembuat;
    private final Pengukur pengukur;

    LingkupElemen(PembuatNilai pembuat) {
        this.pembuat = pembuat;
        pengukur = pembuat.pengukur();
    }

    /** The name of an element. */
    NilaiTeks nama(Bernama elemen, Ungkapan.Bagian bagian) throws SalahUngkapan {
        return pembuat.kata(elemen.getNama(), bagian);
    }

    /** What one part asks of an element. */
    NilaiTeks nilai(Bernama elemen, Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian bagian = barisan.ambil();
        String sifat = bagian.nama();
        if (elemen instanceof PenerimaAnggaran p && "pagu".equals(sifat)) {
            Optional<Versi> versi = barisan.ambilJika(Versi::get);
            if (versi.isPresent()) {
                return paguVersi(p, versi.get(), bagian);
            }
        }
        return nilai(elemen, bagian);
    }

    private NilaiTeks paguVersi(PenerimaAnggaran untuk, Versi versi, Ungkapan.Bagian bagian)
            throws SalahUngkapan {
        int tahun = pembuat.tahun(bagian);
        return pembuat.rupiah(pengukur.anggaran().pagu(untuk, tahun, versi), tahun, bagian)
                .dari(pembuat.anggaran().pagu(untuk, tahun, versi));
    }

    private NilaiTeks nilai(Bernama elemen, Ungkapan.Bagian bagian) throws SalahUngkapan {
        String sifat = bagian.nama();
        if ("nama".equals(sifat)) {
            return nama(elemen, bagian);
        }
        if (elemen instanceof ElemenProgram e && "kode".equals(sifat)) {
            return pembuat.kata(e.getKode(), bagian);
        }
        if (elemen instanceof Indikator i && KosakataHidup.INDIKATOR.contains(sifat)) {
            return indikator(i, bagian);
        }
        if (elemen instanceof PemilikIndikator p && KosakataHidup.PEMILIK.contains(sifat)) {
            int tahun = pembuat.tahun(bagian);
            Hasil capaian = pengukur.capaian(p, tahun);
            return "capaian".equals(sifat)
                    ? pembuat.hasil(capaian, Besaran.CAPAIAN, bagian)
                            .dari(pembuat.kinerja().capaian(p, tahun))
                    : pembuat.predikat(capaian, bagian).dari(pembuat.kinerja().predikat(p, tahun));
        }
        if (elemen instanceof PenerimaAnggaran p && KosakataHidup.sifat(p).contains(sifat)) {
            return anggaran(p, bagian);
        }
        throw new SalahUngkapan(
                Galat.SIFAT_TIDAK_DIKENAL,
                List.of(elemen.getId(), sifat, String.join(", ", KosakataHidup.sifat(elemen))),
                bagian);
    }

    private NilaiTeks indikator(Indikator i, Ungkapan.Bagian bagian) throws SalahUngkapan {
        int tahun = pembuat.tahun(bagian);
        AsalKinerja asal = pembuat.kinerja();
        return switch (bagian.nama()) {
            case "satuan" -> pembuat.kata(i.getSatuan(), bagian);
            case "rumus" -> pembuat.kata(i.getRumus(), bagian);
            case "target" ->
                    pembuat.nilai(pengukur.target(i, tahun), bagian).dari(asal.target(i, tahun));
            case "target akhir" ->
                    pembuat.nilai(pengukur.targetAkhir(i), bagian).dari(asal.targetAkhir(i));
            case "realisasi" ->
                    pembuat.nilai(pengukur.realisasi(i, tahun), bagian)
                            .dari(asal.realisasi(i, tahun));
            case "capaian" ->
                    pembuat.hasil(pengukur.capaian(i, tahun), Besaran.CAPAIAN, bagian)
                            .dari(asal.capaian(i, tahun));
            case "kemajuan" ->
                    pembuat.hasil(pengukur.kemajuan(i, tahun), Besaran.KEMAJUAN, bagian)
                            .dari(asal.kemajuan(i, tahun));
            case "efisiensi" -> efisiensi(i, tahun, bagian);
            default ->
                    pembuat.predikat(pengukur.capaian(i, tahun), bagian)
                            .dari(asal.predikat(i, tahun));
        };
    }

    /** Budget of an element; "realisasi" alone means that of the budget, except for indicators. */
    NilaiTeks anggaran(PenerimaAnggaran untuk, Ungkapan.Bagian bagian) throws SalahUngkapan {
        int tahun = pembuat.tahun(bagian);
        return switch (bagian.nama()) {
            case "pagu" ->
                    pembuat.rupiah(pengukur.anggaran().pagu(untuk, tahun), tahun, bagian)
                            .dari(pembuat.anggaran().pagu(untuk, tahun));
            case "serapan" ->
                    pembuat.hasil(pengukur.serapan(untuk, tahun), Besaran.SERAPAN, bagian)
                            .dari(pembuat.anggaran().serapan(untuk, tahun));
            case "efisiensi" -> efisiensi(untuk, tahun, bagian);
            default ->
                    pembuat.rupiah(pengukur.anggaran().realisasi(untuk, tahun), tahun, bagian)
                            .dari(pembuat.anggaran().realisasi(untuk, tahun));
        };
    }

    private NilaiTeks efisiensi(PenerimaAnggaran untuk, int tahun, Ungkapan.Bagian bagian)
            throws SalahUngkapan {
        Hasil capaian = capaian(untuk, tahun);
        Hasil serapan = pengukur.serapan(untuk, tahun);
        return pembuat.hasil(pengukur.efisiensi(capaian, serapan), Besaran.EFISIENSI, bagian)
                .dari(pembuat.anggaran().efisiensi(untuk, tahun, capaian, serapan));
    }

    private Hasil capaian(PenerimaAnggaran untuk, int tahun) {
        return switch (untuk) {
            case Indikator i -> pengukur.capaian(i, tahun);
            case PemilikIndikator p -> pengukur.capaian(p, tahun);
            default -> Hasil.tanpa(Alasan.INDIKATOR_TIDAK_ADA);
        };
    }
}
