package id.jenjang.report.internal.figure;

import id.jenjang.measure.Asal;
import id.jenjang.measure.AsalKinerja;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Pengukur;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of performance, printed for a table unless another form is asked for. A missing one
 * prints a dash and has an origin all the same.
 */
public final class IndicatorFigures {

    private final Pengukur pengukur;
    private final ValuePrinter print;
    private final Origins origins;
    private final AsalKinerja asal;
    private final Form form;

    /** Figures for tables. */
    public IndicatorFigures(Pengukur pengukur, ValuePrinter print, Origins origins) {
        this(pengukur, print, origins, new AsalKinerja(pengukur, print.penjelasan()), Form.TABLE);
    }

    private IndicatorFigures(
            Pengukur pengukur, ValuePrinter print, Origins origins, AsalKinerja asal, Form form) {
        this.pengukur = pengukur;
        this.print = print;
        this.origins = origins;
        this.asal = asal;
        this.form = form;
    }

    /** The same figures for a table with its own column for the unit. */
    public IndicatorFigures bare() {
        return in(Form.BARE);
    }

    /** The same figures for sentences: values with their unit. */
    public IndicatorFigures inSentence() {
        return in(Form.SENTENCE);
    }

    /** The same figures for formal sentences: whole numbers in figures and words. */
    public IndicatorFigures inWords() {
        return in(Form.WORDS);
    }

    private IndicatorFigures in(Form other) {
        return new IndicatorFigures(pengukur, print, origins, asal, other);
    }

    /** The target in force at the end of a year. */
    public Printed target(Indikator indikator, int tahun) {
        return stated(indikator, pengukur.target(indikator, tahun), asal.target(indikator, tahun));
    }

    /** The target of a year in a version of the agreement. */
    public Printed target(Indikator indikator, int tahun, Versi versi) {
        return stated(
                indikator,
                pengukur.target(indikator, tahun, versi),
                asal.target(indikator, tahun, versi));
    }

    /** What became of a target between the first and the revised agreement, in the words given. */
    public Printed perubahanTarget(Indikator indikator, int tahun, String text) {
        return origins.printed(text, asal.perubahanTarget(indikator, tahun));
    }

    /** The target a step of the action plan sets for a quarter. */
    public Printed target(Indikator indikator, int tahun, Triwulan triwulan, Nilai target) {
        return stated(indikator, Optional.of(target), asal.target(indikator, tahun, triwulan));
    }

    /** The target of a year in the Renstra. */
    public Printed targetRenstra(Indikator indikator, int tahun) {
        return stated(
                indikator,
                pengukur.targetRenstra(indikator, tahun),
                asal.targetRenstra(indikator, tahun));
    }

    /** The target at the end of the Renstra. */
    public Printed targetAkhir(Indikator indikator) {
        return stated(indikator, pengukur.targetAkhir(indikator), asal.targetAkhir(indikator));
    }

    /** The value before the Renstra begins. */
    public Printed kondisiAwal(Indikator indikator, int tahun) {
        Optional<Nilai> value =
                indikator.getKondisiAwal().stream()
                        .filter(k -> k.getTahun() == tahun)
                        .map(NilaiTahun::getNilai)
                        .filter(Objects::nonNull)
                        .findFirst();
        return stated(indikator, value, asal.kondisiAwal(indikator, tahun));
    }

    /** The realisasi of a year. */
    public Printed realisasi(Indikator indikator, int tahun) {
        return stated(
                indikator, pengukur.realisasi(indikator, tahun), asal.realisasi(indikator, tahun));
    }

    /** The realisasi from the beginning of a year to the end of a quarter. */
    public Printed realisasi(Indikator indikator, int tahun, Triwulan triwulan) {
        return stated(
                indikator,
                pengukur.realisasi(indikator, tahun, triwulan),
                asal.realisasi(indikator, tahun, triwulan));
    }

    /** The realisasi accumulated over the years of the Renstra. */
    public Printed realisasiSampai(Indikator indikator, int tahun) {
        return stated(
                indikator,
                pengukur.realisasiSampai(indikator, tahun).ada(),
                asal.realisasiSampai(indikator, tahun));
    }

    /** A standard the realisasi is compared with; the first of an indicator is number 1. */
    public Printed pembanding(Indikator indikator, int tahun, int nomor, Nilai nilai) {
        return stated(
                indikator, Optional.ofNullable(nilai), asal.pembanding(indikator, tahun, nomor));
    }

    private Printed stated(Indikator indikator, Optional<? extends Nilai> value, Asal from) {
        String text =
                switch (form) {
                    case TABLE -> print.value(indikator, value);
                    case BARE -> print.bare(indikator, value);
                    case SENTENCE -> print.withUnit(indikator, value);
                    case WORDS -> print.inWords(indikator, value);
                };
        return origins.printed(text, from);
    }

    /** Capaian of an indicator. */
    public Printed capaian(Indikator indikator, int tahun) {
        return percent(
                pengukur.capaian(indikator, tahun),
                Besaran.CAPAIAN,
                asal.capaian(indikator, tahun));
    }

    /** Capaian of an objective, goal or program. */
    public Printed capaian(PemilikIndikator pemilik, int tahun) {
        return percent(
                pengukur.capaian(pemilik, tahun), Besaran.CAPAIAN, asal.capaian(pemilik, tahun));
    }

    /** Capaian of an agency. */
    public Printed capaian(Instansi instansi, int tahun) {
        return percent(
                pengukur.capaian(instansi, tahun), Besaran.CAPAIAN, asal.capaian(instansi, tahun));
    }

    /** Progress to the end of the Renstra. */
    public Printed kemajuan(Indikator indikator, int tahun) {
        return percent(
                pengukur.kemajuan(indikator, tahun),
                Besaran.KEMAJUAN,
                asal.kemajuan(indikator, tahun));
    }

    private Printed percent(Hasil hasil, Besaran besaran, Asal from) {
        return origins.printed(print.percent(hasil, besaran), from);
    }

    /**
     * By how many points capaian rose or fell against the year before, without a sign; a dash where
     * it is not known.
     */
    public Printed perubahanCapaian(Indikator indikator, int tahun) {
        Hasil change = pengukur.perubahanCapaian(indikator, tahun).ubah(BigDecimal::abs);
        return origins.printed(
                print.number(change, Besaran.CAPAIAN), asal.perubahanCapaian(indikator, tahun));
    }

    /** The predicate of an element's capaian; a dash where it has none. */
    public Printed predikat(EObject elemen, Hasil capaian, int tahun) {
        String text = pengukur.predikat(capaian).map(Pita::getPredikat).orElse(ValuePrinter.NONE);
        return origins.printed(text, asal.predikat(elemen, tahun));
    }

    /** The ranking of a capaian on the method's second scale; empty without one. */
    public Optional<Printed> peringkat(EObject elemen, Hasil capaian, int tahun) {
        return Optional.ofNullable(pengukur.metode().peringkat())
                .flatMap(scale -> pengukur.predikat(scale, capaian))
                .map(Pita::getPredikat)
                .map(text -> origins.printed(text, asal.peringkat(elemen, tahun)));
    }

    /** How many Indikator Kinerja Utama of an agency reached their target. */
    public Printed tercapai(Instansi instansi, int tahun, long count) {
        return origins.printed(Long.toString(count), asal.tercapai(instansi, tahun));
    }

    /** The bounds of a scale's band, as printed; the first is number 1. */
    public Printed pita(Skala skala, int nomor, String bounds) {
        return origins.printed(bounds, asal.pita(skala, nomor));
    }

    /** How many elements of a kind a plan or an agency has, such as "sasaran". */
    public Printed cacah(EObject dari, String apa, long count) {
        String text = form == Form.WORDS ? print.countInWords((int) count) : Long.toString(count);
        return origins.printed(text, asal.cacah(dari, apa));
    }
}
