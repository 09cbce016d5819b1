package id.jenjang.report.internal;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Metode;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Daerah;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Versi;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.image.ImageFile;
import id.jenjang.report.image.PictureFiles;
import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.report.internal.figure.BudgetFigures;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.figure.Origins;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;

import java.util.List;
import java.util.Optional;

/**
 * What the contents of one report draw on. Everything may be missing from a plan except the report
 * definition itself.
 *
 * @param laporan the report definition
 * @param instansi the agency; one without a name when the plan has none
 * @param pengukur the plan's figures under the report's method
 * @param wording sentences
 * @param printer the words around figures
 * @param figures printed figures of performance, with their origin
 * @param money printed figures of the budget, with their origin
 * @param cascade the agency's objectives and their indicators
 * @param origins where figures come from, by the names of their elements
 * @param options what is asked of the document beyond agency and year
 */
public record ReportContext(
        Laporan laporan,
        Instansi instansi,
        Pengukur pengukur,
        Wording wording,
        ValuePrinter printer,
        IndicatorFigures figures,
        BudgetFigures money,
        Cascade cascade,
        Origins origins,
        DocumentOptions options) {

    /** The year reported on. */
    public int tahun() {
        return laporan.getTahun();
    }

    /** The version of the agreement asked for, else the one in force. */
    public Versi versi() {
        return options.versi(rencana(), instansi, tahun());
    }

    /** The plan. */
    public Rencana rencana() {
        return pengukur.rencana();
    }

    /** The method of the figures. */
    public Metode metode() {
        return pengukur.metode();
    }

    /** The plan's budgets. */
    public PenghitungAnggaran anggaran() {
        return pengukur.anggaran();
    }

    /**
     * Absorption of an element's budget in the year; missing where the budget is known only in
     * part.
     */
    public Hasil serapan(PenerimaAnggaran untuk) {
        return BudgetFigures.whole(pengukur.serapan(untuk, tahun()));
    }

    /**
     * Absorption of the agency's budget in the year; missing where the budget is known only in
     * part.
     */
    public Hasil serapan() {
        return BudgetFigures.whole(pengukur.serapan(instansi, tahun()));
    }

    /** Efficiency of an indicator in the year; missing where its budget is known only in part. */
    public Hasil efisiensi(Indikator indikator) {
        return BudgetFigures.whole(pengukur.efisiensi(indikator, tahun()));
    }

    /** The agency's Renstra of the year. */
    public Optional<Renstra> renstra() {
        return rencana().renstra(instansi, tahun());
    }

    /** The RPJMD the Renstra rests on, or the plan's first. */
    public Optional<Rpjmd> rpjmd() {
        return renstra()
                .flatMap(rencana()::rpjmd)
                .or(() -> rencana().all(Rpjmd.class).stream().findFirst());
    }

    /** The government the agency belongs to, for example "Pemerintah Kota Dumai". */
    public Optional<String> pemerintah() {
        return Optional.ofNullable(instansi.getDaerah())
                .map(Daerah::getPemerintah)
                .or(() -> rpjmd().map(Rpjmd::getPemerintah));
    }

    /** The agency's emblem; empty when the plan names none, or none that can be printed. */
    public Optional<ImageFile> logo() {
        BerkasPendamping file = instansi.getLogo();
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PictureFiles.of(rencana()).of(file));
        } catch (UnusablePictureException e) {
            // A finding says so where the plan names the file; a report is printed all the same.
            return Optional.empty();
        }
    }

    /** The agency's goals. */
    public List<Tujuan> tujuan() {
        return renstra().map(rencana()::tujuan).orElse(List.of());
    }

    /** The agency's objectives. */
    public List<Sasaran> sasaran() {
        return cascade.sasaran();
    }

    /** The agency's Indikator Kinerja Utama, in the order of their objectives. */
    public List<Indikator> iku() {
        return cascade.iku();
    }

    /** The Indikator Kinerja Utama of an objective. */
    public List<Indikator> iku(Sasaran sasaran) {
        return cascade.iku(sasaran);
    }

    /** The agency's programs. */
    public List<Program> program() {
        return rencana().program(instansi);
    }
}
