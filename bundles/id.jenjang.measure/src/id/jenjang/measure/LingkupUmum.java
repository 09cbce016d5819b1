package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Periode;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Visi;

import java.util.List;
import java.util.Optional;

/**
 * What a live value can ask without naming an element: the year, the agency, its vision and period,
 * its performance and how many elements of a kind its plan has.
 */
final class LingkupUmum {
    private static final List<String> TANPA_ARGUMEN =
            List.of("tahun", "instansi", "visi", "periode");

    private final PembuatNilai pembuat;
    private final Pengukur pengukur;
    private final Rencana rencana;
    private final Instansi instansi;
    private final CacahRencana cacah;

    LingkupUmum(PembuatNilai pembuat, Instansi instansi) {
        this.pembuat = pembuat;
        this.instansi = instansi;
        pengukur = pembuat.pengukur();
        rencana = pengukur.rencana();
        cacah = new CacahRencana(pembuat, instansi);
    }

    /**
     * The value of an expression that names no element, taking its parts; empty, taking none, when
     * it may name one.
     */
    Optional<NilaiTeks> nilai(Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.intip().orElseThrow();
        if (TANPA_ARGUMEN.contains(kepala.nama()) && kepala.argumen() != null) {
            throw new SalahUngkapan(Galat.ARGUMEN_TIDAK_BERLAKU, List.of(kepala.nama()), kepala);
        }
        if (kepala.nama().startsWith(CacahRencana.KATA)) {
            return Optional.of(cacah.hitung(barisan.ambil()));
        }
        return switch (kepala.nama()) {
            case "tahun" ->
                    Optional.of(PembuatNilai.tahun(pembuat.tahun() + barisan.ambil().geser()));
            case "instansi" -> Optional.of(instansi(barisan));
            case "visi" ->
                    Optional.of(
                            pembuat.kata(
                                    cacah.visi().map(Visi::getNama).orElse(null), barisan.ambil()));
            case "periode" -> Optional.of(periode(barisan));
            case "capaian", "predikat", "efisiensi" -> Optional.of(kinerja(barisan.ambil()));
            default -> Optional.empty();
        };
    }

    private NilaiTeks kinerja(Ungkapan.Bagian kepala) throws SalahUngkapan {
        int tahun = pembuat.tahun(kepala);
        Hasil capaian = pengukur.capaian(instansi, tahun);
        return switch (kepala.nama()) {
            case "capaian" ->
                    pembuat.hasil(capaian, Besaran.CAPAIAN, kepala)
                            .dari(pembuat.kinerja().capaian(instansi, tahun));
            case "predikat" ->
                    pembuat.predikat(capaian, kepala)
                            .dari(pembuat.kinerja().predikat(instansi, tahun));
            default ->
                    pembuat.hasil(pengukur.efisiensi(instansi, tahun), Besaran.EFISIENSI, kepala)
                            .dari(
                                    pembuat.anggaran()
                                            .efisiensi(
                                                    instansi,
                                                    tahun,
                                                    capaian,
                                                    pengukur.serapan(instansi, tahun)));
        };
    }

    private NilaiTeks instansi(Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.ambil();
        if (barisan.habis()) {
            return pembuat.kata(instansi.getNama(), kepala);
        }
        Ungkapan.Bagian sifat = barisan.ambil();
        return switch (sifat.nama()) {
            case "nama" -> pembuat.kata(instansi.getNama(), sifat);
            case "singkatan" -> pembuat.kata(instansi.getSingkatan(), sifat);
            case "kota" -> pembuat.kata(instansi.getKota(), sifat);
            case "alamat" -> pembuat.kata(instansi.getAlamat(), sifat);
            case "tugas" -> pembuat.kata(instansi.getTugas(), sifat);
            default ->
                    throw new SalahUngkapan(
                            Galat.SIFAT_TIDAK_DIKENAL,
                            List.of(
                                    "instansi",
                                    sifat.nama(),
                                    String.join(", ", KosakataHidup.INSTANSI)),
                            sifat);
        };
    }

    private NilaiTeks periode(Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.ambil();
        Periode periode =
                rencana.renstra(instansi, pembuat.tahun())
                        .flatMap(rencana::periode)
                        .or(() -> cacah.rpjmd().map(Rpjmd::getPeriode))
                        .orElseThrow(() -> PembuatNilai.tidakAda(kepala, pembuat.tahun()));
        if (barisan.habis()) {
            return new NilaiTeks.Kata(periode.getAwal() + "–" + periode.getAkhir());
        }
        Ungkapan.Bagian sifat = barisan.ambil();
        return switch (sifat.nama()) {
            case "awal" -> PembuatNilai.tahun(periode.getAwal());
            case "akhir" -> PembuatNilai.tahun(periode.getAkhir());
            default ->
                    throw new SalahUngkapan(
                            Galat.SIFAT_TIDAK_DIKENAL,
                            List.of(
                                    "periode",
                                    sifat.nama(),
                                    String.join(", ", KosakataHidup.PERIODE)),
                            sifat);
        };
    }
}
