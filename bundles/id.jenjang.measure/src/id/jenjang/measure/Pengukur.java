package id.jenjang.measure;

import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Nilai;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pita;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Skala;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the plan's targets and measurements mean under one method: capaian, progress, predicates and efficiency.
 * Percentages are in percent; a figure that cannot be computed says why. Nothing here divides by zero or turns a
 * missing value into 0 or 100 without a remark.
 */
public final class Pengukur {
    private final Rencana rencana;
    private final Metode metode;

    /** Measures a plan by a method. */
    public Pengukur(Rencana rencana, Metode metode) {
        this.rencana = rencana;
        this.metode = metode;
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
     * The target in force at the end of a year: the revised agreement's, else the first agreement's, else the Renstra's
     * revised, else the Renstra's first. May be NA.
     */
    public Optional<Nilai> target(Indikator indikator, int tahun) {
        return target(indikator, tahun, Versi.PERUBAHAN);
    }

    /** The target of a year as the agreement of a version has it; the first agreement knows nothing of the revised. */
    public Optional<Nilai> target(Indikator indikator, int tahun, Versi versi) {
        throw new UnsupportedOperationException();
    }

    /** The target of a year in the Renstra, revised or else first, whatever the agreements say. */
    public Optional<Nilai> targetRenstra(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** The realisasi of a year: the one stated, else the last quarter's. May be NA. */
    public Optional<Nilai> realisasi(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** The realisasi from the beginning of a year to the end of a quarter. */
    public Optional<Nilai> realisasi(Indikator indikator, int tahun, Triwulan triwulan) {
        throw new UnsupportedOperationException();
    }

    /** The number behind a value: a number itself, or the stand-in number of an NA. */
    public Optional<BigDecimal> angka(Nilai nilai) {
        throw new UnsupportedOperationException();
    }

    /** Capaian of an indicator in a year, in percent. */
    public Hasil capaian(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Capaian of an objective, goal or program: the mean of its own indicators' capaian, in percent. */
    public Hasil capaian(PemilikIndikator pemilik, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Capaian of a Renstra: the mean of its IKU's capaian, in percent; never a mean of means. */
    public Hasil capaian(Renstra renstra, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Capaian of an agency: that of its Renstra of the year. */
    public Hasil capaian(Instansi instansi, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Capaian of a year less capaian of the year before, in percentage points. */
    public Hasil perubahanCapaian(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** How capaian changed against the year before; empty unless both years have one. */
    public Optional<Tren> trenCapaian(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** How realisasi changed against the year before; empty unless both years have a comparable one. */
    public Optional<Tren> trenRealisasi(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** How realisasi stands to target in a year; empty unless both can be compared. */
    public Optional<Pencapaian> pencapaian(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** The target at the end of the Renstra's period: the one stated, else the yearly targets accumulated. */
    public Optional<Nilai> targetAkhir(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Realisasi from the first year of the period to a year, accumulated as the indicator's targets are. */
    public Terakumulasi realisasiSampai(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Progress to the end of the period: accumulated realisasi against the target at the end, in percent. */
    public Hasil kemajuan(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** The scale in force: the method's, else the library's {@link Metode#SKALA_BAKU}. */
    public Optional<Skala> skala() {
        return Optional.ofNullable(metode.skala()).or(() -> rencana.skala(Metode.SKALA_BAKU));
    }

    /** The band of the scale in force that holds a capaian; empty for a missing figure or one in no band. */
    public Optional<Pita> predikat(Hasil capaian) {
        return skala().flatMap(s -> predikat(s, capaian));
    }

    /** The first band of a scale that holds a capaian, rounded first where the scale says so. */
    public Optional<Pita> predikat(Skala skala, Hasil capaian) {
        throw new UnsupportedOperationException();
    }

    /** Efficiency of an indicator in a year, by the method's variant: its capaian against its serapan. */
    public Hasil efisiensi(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Efficiency of an objective in a year. */
    public Hasil efisiensi(Sasaran sasaran, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Efficiency of a program, kegiatan or sub kegiatan in a year. */
    public Hasil efisiensi(ElemenProgram elemen, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Efficiency of an agency in a year. */
    public Hasil efisiensi(Instansi instansi, int tahun) {
        throw new UnsupportedOperationException();
    }

    /**
     * Efficiency from capaian and serapan, both in percent. RASIO and SUMBER_DAYA are plain numbers (5,62), SELISIH is
     * in percentage points.
     */
    public Hasil efisiensi(Hasil capaian, Hasil serapan) {
        throw new UnsupportedOperationException();
    }

    /** Whether an efficiency counts as efficient in the method's variant; empty for a missing figure. */
    public Optional<Boolean> efisien(Hasil efisiensi) {
        throw new UnsupportedOperationException();
    }

    /** Absorption of a budget in a year, in percent; see {@link PenghitungAnggaran#serapan}. */
    public Hasil serapan(PenerimaAnggaran untuk, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Absorption of an agency's budget in a year, in percent. */
    public Hasil serapan(Instansi instansi, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** The budgets of the plan measured. */
    public PenghitungAnggaran anggaran() {
        throw new UnsupportedOperationException();
    }

    /** A figure as it is printed: rounded half up to the method's decimals of its kind. */
    public Hasil tercetak(Hasil hasil, Besaran besaran) {
        throw new UnsupportedOperationException();
    }

    /** A figure as Indonesian text with the method's decimals of its kind, without unit; "-" for a missing one. */
    public String teks(Hasil hasil, Besaran besaran) {
        throw new UnsupportedOperationException();
    }
}
