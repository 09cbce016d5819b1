package id.jenjang.report.internal.change;

import id.jenjang.measure.perubahan.Acuan;
import id.jenjang.measure.perubahan.Perubahan.GantiTarget;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Table.Align;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Targets and baselines that changed since an earlier plan; nothing when none did. */
public final class RiwayatTarget implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        List<GantiTarget> changes =
                PlanChanges.of(context).map(all -> all.of(GantiTarget.class)).orElse(List.of());
        if (changes.isEmpty()) {
            return;
        }
        var w = context.wording();
        var figures = new ChangeFigures(context);
        var table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(38)
                        .column(20)
                        .column(11, Align.CENTER)
                        .column(11, Align.CENTER)
                        .column(15)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.indikator"),
                                w.text("kolom.nilai-acuan"),
                                w.text("kolom.sebelum"),
                                w.text("kolom.sesudah"),
                                w.text("kolom.perubahan"));
        for (GantiTarget c : changes) {
            table.row(
                    Cells.text((table.size() + 1) + "."),
                    Cells.text(c.baru().getNama()),
                    Cells.text(reference(context, c)),
                    Cells.value(figures.before(c)),
                    Cells.value(figures.after(c)),
                    Cells.value(figures.difference(c)));
        }
        out.add(w.paragraph("perubahan.pengantar-target"));
        out.add(table.build());
    }

    private static String reference(ReportContext context, GantiTarget change) {
        Acuan acuan = change.acuan();
        String key = "acuan." + acuan.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return context.wording().text(key, Map.of("tahunAcuan", Integer.toString(change.tahun())));
    }
}
