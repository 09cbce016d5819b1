package id.jenjang.measure;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Arah;
import id.jenjang.model.Besaran;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pita;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Skala;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the plan's targets and measurements mean under one method: capaian, progress, predicates and
 * efficiency. Percentages are in percent; a figure that cannot be computed says why. Nothing here
 * divides by zero or turns a missing value into 0 or 100 without a remark.
 */
public final class Pengukur {
    private final Rencana rencana;
    private final Metode metode;
    private final SumberNilai sumber;
    private final Akumulator akumulator;
    private final HitungEfisiensi efisiensi;
    private final PenghitungAnggaran anggaran;

    /** Measures a plan by a method. */
    public Pengukur(Rencana rencana, Metode metode) {
        this.rencana = rencana;
        this.metode = metode;
        sumber = new SumberNilai(rencana);
        akumulator = new Akumulator(rencana, sumber);
        efisiensi = new HitungEfisiensi(metode);
        anggaran = new PenghitungAnggaran(rencana);
    }

    /** The plan measured. */
    public Rencana rencana() {
        return rencana;
    }

    /** The method measured by. */
    public Metode metode() {
        return metode;
    }

    /**
     * The target in force at the end of a year: the revised agreement's, else the first
     * agreement's, else the Renstra's revised, else the Renstra's first. May be NA.
     */
    public Optional<Nilai> target(Indikator indikator, int tahun) {
        return target(indikator, tahun, Versi.PERUBAHAN);
    }

    /**
     * The target of a year as the agreement of a version has it; the first agreement knows nothing
     * of the revised.
     */
    public Optional<Nilai> target(Indikator indikator, int tahun, Versi versi) {
        return sumber.target(indikator, tahun, versi);
    }

    /** The target of a year in the Renstra, revised or else first, whatever the agreements say. */
    public Optional<Nilai> targetRenstra(Indikator indikator, int tahun) {
        return sumber.targetRenstra(indikator, tahun);
    }

    /** The realisasi of a year: the one stated, else the last quarter's. May be NA. */
    public Optional<Nilai> realisasi(Indikator indikator, int tahun) {
        return sumber.realisasi(indikator, tahun);
    }

    /** The realisasi from the beginning of a year to the end of a quarter. */
    public Optional<Nilai> realisasi(Indikator indikator, int tahun, Triwulan triwulan) {
        return sumber.realisasi(indikator, tahun, triwulan);
    }

    /** The number behind a value: a number itself, or the stand-in number of an NA. */
    public Optional<BigDecimal> angka(Nilai nilai) {
        return Banding.berlaku(nilai)
                .map(Banding.Berlaku::nilai)
                .filter(NilaiAngka.class::isInstance)
                .map(n -> ((NilaiAngka) n).getAngka());
    }

    /**
     * Where a value of an indicator stands on an axis, for drawing: its number, or the position of
     * its predicate in the indicator's ladder, counted from 1; the stand-in's for an NA. Empty for
     * an NA without one and a predicate that is on no ladder.
     */
    public Optional<BigDecimal> letak(Indikator indikator, Nilai nilai) {
        return Banding.letak(indikator, nilai);
    }

    /**
     * Capaian of an indicator in a year (PermenPANRB 53/2014), in percent: naik r / t x 100, turun
     * (2t - r) / t x 100, tetap 100 - |r - t| / t x 100; from 0 to the method's cap. What zeros, NA
     * and predicates give is laid down in docs/adr/0003-hitungan.md.
     */
    public Hasil capaian(Indikator indikator, int tahun) {
        return batasi(ukur(indikator, banding(indikator, tahun)));
    }

    /**
     * Capaian of an objective, goal or program: the mean of its own indicators' capaian, in
     * percent.
     */
    public Hasil capaian(PemilikIndikator pemilik, int tahun) {
        return rerata(pemilik.getIndikator(), tahun);
    }

    /** Capaian of a Renstra: the mean of its IKU's capaian, in percent; never a mean of means. */
    public Hasil capaian(Renstra renstra, int tahun) {
        return rerata(rencana.iku(renstra), tahun);
    }

    /** Capaian of an agency: that of its Renstra of the year. */
    public Hasil capaian(Instansi instansi, int tahun) {
        return rencana.renstra(instansi, tahun)
                .map(r -> capaian(r, tahun))
                .orElse(Hasil.tanpa(Alasan.RENSTRA_TIDAK_ADA));
    }

    /**
     * Capaian in percent of a realisasi and target that stand elsewhere, for example in a printed
     * table: the same formula as {@link #capaian(Indikator, int)}, without the method's cap.
     */
    public static Hasil capaianPenuh(Arah arah, BigDecimal realisasi, BigDecimal target) {
        return Rumus.capaian(arah, realisasi, target);
    }

    /** The mean of figures that stand elsewhere; no figure when there are none. */
    public static Hasil rerata(Collection<BigDecimal> angka) {
        return angka.isEmpty()
                ? Hasil.tanpa(Alasan.INDIKATOR_TIDAK_ADA)
                : Hasil.dari(Rumus.rerata(angka));
    }

    /** Realisasi and target of a year, to be compared. */
    Banding banding(Indikator indikator, int tahun) {
        return Banding.of(
                indikator,
                realisasi(indikator, tahun).orElse(null),
                target(indikator, tahun).orElse(null));
    }

    private Hasil ukur(Indikator indikator, Banding banding) {
        return switch (banding) {
            case Banding.Gagal g -> g.sebab();
            case Banding.Pasangan p
                    when p.ordinal() && metode.caraOrdinal() == CaraOrdinal.AMBANG -> {
                boolean tercapai =
                        Rumus.pencapaian(indikator.getArah(), p.realisasi(), p.target())
                                != Pencapaian.BELUM_MENCAPAI;
                yield Hasil.dari(tercapai ? Rumus.SERATUS : BigDecimal.ZERO).catat(p.catatan());
            }
            case Banding.Pasangan p ->
                    Rumus.capaian(indikator.getArah(), p.realisasi(), p.target())
                            .catat(p.catatan());
        };
    }

    private Hasil batasi(Hasil capaian) {
        BigDecimal batas = metode.capaianMaksimal();
        boolean lewat =
                batas != null && capaian.angka().filter(n -> n.compareTo(batas) > 0).isPresent();
        return lewat ? capaian.ubah(n -> batas).catat(Catatan.of(Catatan.Jenis.DIBATASI)) : capaian;
    }

    private Hasil rerata(List<Indikator> indikator, int tahun) {
        return kumpul(indikator, tahun).hasil();
    }

    /** The numbers a mean of the indicators' capaian is made of. */
    List<BigDecimal> suku(List<Indikator> indikator, int tahun) {
        return kumpul(indikator, tahun).suku();
    }

    private Rerata kumpul(List<Indikator> indikator, int tahun) {
        Rerata rerata = new Rerata(metode.kebijakanNA());
        indikator.forEach(i -> rerata.tambah(i, turunan(capaian(i, tahun))));
        return rerata;
    }

    private Hasil turunan(Hasil capaian) {
        return efisiensi.dasar(capaian, Besaran.CAPAIAN);
    }

    /** Capaian of a year less capaian of the year before, in percentage points. */
    public Hasil perubahanCapaian(Indikator indikator, int tahun) {
        Hasil kini = turunan(capaian(indikator, tahun));
        Hasil lalu = turunan(capaian(indikator, tahun - 1));
        return lalu instanceof Hasil.Terhitung l
                ? kini.ubah(n -> n.subtract(l.nilai())).catat(l.catatan())
                : kini instanceof Hasil.Terhitung ? lalu : kini;
    }

    /** How capaian changed against the year before; empty unless both years have one. */
    public Optional<Tren> trenCapaian(Indikator indikator, int tahun) {
        return perubahanCapaian(indikator, tahun).angka().map(n -> Tren.dari(BigDecimal.ZERO, n));
    }

    /**
     * How realisasi changed against the year before; empty unless both years have a comparable one.
     */
    public Optional<Tren> trenRealisasi(Indikator indikator, int tahun) {
        Nilai kini = realisasi(indikator, tahun).orElse(null);
        Nilai lalu = realisasi(indikator, tahun - 1).orElse(null);
        return Banding.of(indikator, kini, lalu) instanceof Banding.Pasangan p
                ? Optional.of(Tren.dari(p.target(), p.realisasi()))
                : Optional.empty();
    }

    /** How realisasi stands to target in a year; empty unless both can be compared. */
    public Optional<Pencapaian> pencapaian(Indikator indikator, int tahun) {
        return banding(indikator, tahun) instanceof Banding.Pasangan p
                ? Optional.of(Rumus.pencapaian(indikator.getArah(), p.realisasi(), p.target()))
                : Optional.empty();
    }

    /**
     * The target at the end of the Renstra's period: the one stated, else the yearly targets
     * accumulated.
     */
    public Optional<Nilai> targetAkhir(Indikator indikator) {
        return akumulator.targetAkhir(indikator);
    }

    /**
     * Realisasi from the first year of the period to a year, accumulated as the indicator's targets
     * are.
     */
    public Terakumulasi realisasiSampai(Indikator indikator, int tahun) {
        return akumulator.realisasi(indikator, tahun);
    }

    /**
     * Progress to the end of the period: accumulated realisasi against the target at the end, in
     * percent.
     */
    public Hasil kemajuan(Indikator indikator, int tahun) {
        if (indikator.getAkumulasi() != Akumulasi.AKHIR
                && akumulator.berpredikat(indikator, tahun)) {
            return Hasil.tanpa(Alasan.AKUMULASI_TIDAK_BERLAKU);
        }
        if (targetAkhir(indikator).isEmpty()) {
            return Hasil.tanpa(Alasan.TARGET_AKHIR_TIDAK_ADA);
        }
        return ukur(indikator, bandingAkhir(indikator, tahun))
                .catat(realisasiSampai(indikator, tahun).catatan());
    }

    /** Accumulated realisasi and the target at the end, to be compared. */
    Banding bandingAkhir(Indikator indikator, int tahun) {
        Nilai realisasi =
                realisasiSampai(indikator, tahun)
                        .ada()
                        .or(() -> realisasi(indikator, tahun))
                        .orElse(null);
        return Banding.of(indikator, realisasi, targetAkhir(indikator).orElse(null));
    }

    /** What brings the values of several years together. */
    Akumulator akumulator() {
        return akumulator;
    }

    /** What a figure derived from other figures starts from. */
    HitungEfisiensi hitungEfisiensi() {
        return efisiensi;
    }

    /** The scale in force: the method's, else the library's {@link Metode#SKALA_BAKU}. */
    public Optional<Skala> skala() {
        return Optional.ofNullable(metode.skala()).or(() -> rencana.skala(Metode.SKALA_BAKU));
    }

    /**
     * The band of the scale in force that holds a capaian; empty for a missing figure or one in no
     * band.
     */
    public Optional<Pita> predikat(Hasil capaian) {
        return skala().flatMap(s -> predikat(s, capaian));
    }

    /** The first band of a scale that holds a capaian, rounded first where the scale says so. */
    public Optional<Pita> predikat(Skala skala, Hasil capaian) {
        return capaian.angka().flatMap(n -> PembacaSkala.baca(skala, n));
    }

    /**
     * Efficiency of an indicator in a year, by the method's variant: its capaian against its
     * serapan.
     */
    public Hasil efisiensi(Indikator indikator, int tahun) {
        return efisiensi(capaian(indikator, tahun), serapan(indikator, tahun));
    }

    /** Efficiency of an objective in a year. */
    public Hasil efisiensi(Sasaran sasaran, int tahun) {
        return efisiensi(capaian(sasaran, tahun), serapan(sasaran, tahun));
    }

    /** Efficiency of a program, kegiatan or sub kegiatan in a year. */
    public Hasil efisiensi(ElemenProgram elemen, int tahun) {
        return efisiensi(capaian(elemen, tahun), serapan(elemen, tahun));
    }

    /** Efficiency of an agency in a year. */
    public Hasil efisiensi(Instansi instansi, int tahun) {
        return efisiensi(capaian(instansi, tahun), serapan(instansi, tahun));
    }

    /**
     * Efficiency from capaian and serapan, both in percent. RASIO and SUMBER_DAYA are plain numbers
     * (5,62), SELISIH is in percentage points.
     */
    public Hasil efisiensi(Hasil capaian, Hasil serapan) {
        return efisiensi.hitung(capaian, serapan);
    }

    /**
     * Whether an efficiency counts as efficient in the method's variant; empty for a missing
     * figure.
     */
    public Optional<Boolean> efisien(Hasil efisiensi) {
        return this.efisiensi.efisien(efisiensi);
    }

    /** Absorption of a budget in a year, in percent; see {@link PenghitungAnggaran#serapan}. */
    public Hasil serapan(PenerimaAnggaran untuk, int tahun) {
        return anggaran.serapan(untuk, tahun);
    }

    /** Absorption of an agency's budget in a year, in percent. */
    public Hasil serapan(Instansi instansi, int tahun) {
        return anggaran.serapan(instansi, tahun);
    }

    /** The budgets of the plan measured. */
    public PenghitungAnggaran anggaran() {
        return anggaran;
    }

    /** A figure as it is printed: rounded half up to the method's decimals of its kind. */
    public Hasil tercetak(Hasil hasil, Besaran besaran) {
        return hasil.ubah(n -> Rumus.bulat(n, metode.desimal(besaran)));
    }

    /**
     * A figure as Indonesian text with the method's decimals of its kind, without unit; "-" for a
     * missing one.
     */
    public String teks(Hasil hasil, Besaran besaran) {
        return hasil.angka().map(n -> FormatAngka.angka(n, metode.desimal(besaran))).orElse("-");
    }
}
