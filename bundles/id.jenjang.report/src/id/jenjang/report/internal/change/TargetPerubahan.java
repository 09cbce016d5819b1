package id.jenjang.report.internal.change;

import id.jenjang.measure.perubahan.BandingNilai;
import id.jenjang.model.Indikator;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.budget.ProgramTree;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Table.Align;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The year's targets of all Indikator Kinerja Utama in the first and the revised agreement, and of
 * those indicators of goals, programs, kegiatan and sub kegiatan whose target changed. Nothing when
 * plans are compared, and when there is no revised agreement nor a changed target.
 */
public final class TargetPerubahan implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        boolean revised =
                context.rencana()
                        .perjanjian(context.instansi(), context.tahun(), Versi.PERUBAHAN)
                        .isPresent();
        List<Indikator> others =
                others(context).filter(i -> !isSame(context, i)).distinct().toList();
        if (context.options().sebelum() != null || !revised && others.isEmpty()) {
            return;
        }
        var w = context.wording();
        var table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(28)
                        .column(30)
                        .column(12, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(15)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.sasaran-program"),
                                w.text("kolom.indikator"),
                                w.text("kolom.satuan"),
                                w.text("kolom.target-murni"),
                                w.text("kolom.target-perubahan"),
                                w.text("kolom.perubahan"))
                        .numbers();
        context.iku().forEach(i -> row(context, table, i));
        others.forEach(i -> row(context, table, i));
        out.add(table.orElse(w.text("baris.tanpa-data")).build());
    }

    private static void row(ReportContext context, TableBuilder table, Indikator indikator) {
        var figures = context.figures().bare();
        int year = context.tahun();
        var target = context.pengukur();
        String owner =
                indikator.eContainer() instanceof PemilikIndikator named ? named.getNama() : null;
        table.row(
                Cells.text((table.size() + 1) + "."),
                Cells.text(owner),
                Cells.text(indikator.getNama()),
                Cells.text(indikator.getSatuan()),
                Cells.value(figures.target(indikator, year, Versi.MURNI)),
                Cells.value(figures.target(indikator, year, Versi.PERUBAHAN)),
                Cells.value(
                        figures.perubahanTarget(
                                indikator,
                                year,
                                new ChangeWords(context.wording())
                                        .target(
                                                indikator,
                                                target.target(indikator, year, Versi.MURNI)
                                                        .orElse(null),
                                                target.target(indikator, year, Versi.PERUBAHAN)
                                                        .orElse(null)))));
    }

    private static boolean isSame(ReportContext context, Indikator indikator) {
        var target = context.pengukur();
        return BandingNilai.sama(
                target.target(indikator, context.tahun(), Versi.MURNI).orElse(null),
                target.target(indikator, context.tahun(), Versi.PERUBAHAN).orElse(null));
    }

    private static Stream<Indikator> others(ReportContext context) {
        Stream<Indikator> goals =
                context.tujuan().stream()
                        .map(PemilikIndikator::getIndikator)
                        .flatMap(Collection::stream);
        Stream<Indikator> programs =
                ProgramTree.of(context.program()).stream()
                        .flatMap(row -> row.element().getIndikator().stream());
        return Stream.concat(goals, programs);
    }
}
