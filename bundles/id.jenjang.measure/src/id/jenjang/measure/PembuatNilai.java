package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Pita;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns figures of the plan into live values, or into the mistake that there is none. */
final class PembuatNilai {
    private static final Pattern TAHUN =
            Pattern.compile("(\\d{4})|tahun(?:\\s*([+-])\\s*(\\d{1,3}))?");

    private final Pengukur pengukur;
    private final int tahun;
    private final AsalKinerja kinerja;
    private final AsalAnggaran anggaran;

    PembuatNilai(Pengukur pengukur, int tahun) {
        this.pengukur = pengukur;
        this.tahun = tahun;
        var kata = new Penjelasan(Locale.of("id"));
        kinerja = new AsalKinerja(pengukur, kata);
        anggaran = new AsalAnggaran(pengukur, kata);
    }

    /** Where figures of performance come from. */
    AsalKinerja kinerja() {
        return kinerja;
    }

    /** Where amounts of the budget come from. */
    AsalAnggaran anggaran() {
        return anggaran;
    }

    Pengukur pengukur() {
        return pengukur;
    }

    int tahun() {
        return tahun;
    }

    /** The year a part names as its argument, else the narrative's own. */
    int tahun(Ungkapan.Bagian bagian) throws SalahUngkapan {
        if (bagian.argumen() == null) {
            return tahun;
        }
        Matcher matcher = TAHUN.matcher(bagian.argumen());
        if (!matcher.matches()) {
            throw new SalahUngkapan(Galat.TAHUN_TIDAK_TERBACA, List.of(bagian.argumen()), bagian);
        }
        if (matcher.group(1) != null) {
            return Integer.parseInt(matcher.group(1));
        }
        return matcher.group(2) == null
                ? tahun
                : tahun + Integer.parseInt(matcher.group(2) + matcher.group(3));
    }

    static NilaiTeks cacah(int jumlah) {
        return new NilaiTeks.Bilangan(BigDecimal.valueOf(jumlah), NilaiTeks.Jenis.BIASA, "");
    }

    static NilaiTeks tahun(int tahun) {
        return new NilaiTeks.Bilangan(BigDecimal.valueOf(tahun), NilaiTeks.Jenis.TAHUN, "");
    }

    /** Words of the plan; a mistake when there are none. */
    NilaiTeks kata(String teks, Ungkapan.Bagian bagian) throws SalahUngkapan {
        if (teks == null || teks.isBlank()) {
            throw tidakAda(bagian, tahun);
        }
        return new NilaiTeks.Kata(teks);
    }

    /** A computed figure as printed; "NA" where the plan says so itself. */
    NilaiTeks hasil(Hasil hasil, Besaran besaran, Ungkapan.Bagian bagian) throws SalahUngkapan {
        return switch (pengukur.tercetak(hasil, besaran)) {
            case Hasil.Terhitung t ->
                    new NilaiTeks.Bilangan(
                            t.nilai(),
                            besaran == Besaran.EFISIENSI
                                    ? NilaiTeks.Jenis.BIASA
                                    : NilaiTeks.Jenis.PERSEN,
                            "");
            case Hasil.TidakTersedia t when t.alasan() == Alasan.NA -> new NilaiTeks.Kata("NA");
            case Hasil.TidakTersedia t ->
                    throw new SalahUngkapan(
                            new PenilaiTeks.Salah(
                                    Galat.TIDAK_TERSEDIA,
                                    List.of(bagian.nama(), String.valueOf(tahun(bagian))),
                                    t,
                                    bagian.offset(),
                                    bagian.length()));
        };
    }

    /** An amount of money of a year. */
    NilaiTeks rupiah(Jumlah jumlah, int tahunJumlah, Ungkapan.Bagian bagian) throws SalahUngkapan {
        BigDecimal nilai = jumlah.angka().orElseThrow(() -> tidakAda(bagian, tahunJumlah));
        return new NilaiTeks.Bilangan(nilai, NilaiTeks.Jenis.RUPIAH, "");
    }

    /** A target or realisasi as written in the plan; a stand-in names its year. */
    NilaiTeks nilai(Optional<Nilai> nilai, Ungkapan.Bagian bagian) throws SalahUngkapan {
        int t = tahun(bagian);
        return nilai(nilai.orElseThrow(() -> tidakAda(bagian, t)), "");
    }

    private static NilaiTeks nilai(Nilai nilai, String ekor) {
        return switch (nilai) {
            case NilaiAngka a when a.getAngka() != null ->
                    new NilaiTeks.Bilangan(a.getAngka(), NilaiTeks.Jenis.BIASA, ekor);
            case NilaiPredikat p when p.getPredikat() != null ->
                    new NilaiTeks.Kata(p.getPredikat() + ekor);
            case NilaiNA na when na.getPengganti() != null ->
                    nilai(na.getPengganti(), " (data tahun " + na.getTahunPengganti() + ")");
            default -> new NilaiTeks.Kata("NA");
        };
    }

    /** The predicate of a capaian. */
    NilaiTeks predikat(Hasil capaian, Ungkapan.Bagian bagian) throws SalahUngkapan {
        hasil(capaian, Besaran.CAPAIAN, bagian);
        return kata(pengukur.predikat(capaian).map(Pita::getPredikat).orElse(null), bagian);
    }

    static SalahUngkapan tidakAda(Ungkapan.Bagian bagian, int tahun) {
        return new SalahUngkapan(
                Galat.TIDAK_ADA, List.of(bagian.nama(), String.valueOf(tahun)), bagian);
    }
}
