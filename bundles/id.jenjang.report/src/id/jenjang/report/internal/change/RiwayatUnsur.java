package id.jenjang.report.internal.change;

import id.jenjang.measure.perubahan.Ciri;
import id.jenjang.measure.perubahan.Perubahan;
import id.jenjang.measure.perubahan.Perubahan.Dihapus;
import id.jenjang.measure.perubahan.Perubahan.Dipindah;
import id.jenjang.measure.perubahan.Perubahan.Ditambah;
import id.jenjang.measure.perubahan.Perubahan.GantiCiri;
import id.jenjang.measure.perubahan.Perubahan.GantiNama;
import id.jenjang.measure.perubahan.Perubahan.GantiPagu;
import id.jenjang.measure.perubahan.Perubahan.GantiTarget;
import id.jenjang.model.Bernama;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Table.Align;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Elements added, dropped, renamed, moved or described in another way since an earlier plan, with
 * how many changes there are of each kind. Nothing when no plans are compared.
 */
public final class RiwayatUnsur implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        PlanChanges.of(context).ifPresent(changes -> write(context, out, changes));
    }

    private static void write(ReportContext context, ReportWriter out, PlanChanges changes) {
        Wording w = context.wording();
        var before = context.options().sebelum();
        Map<String, Object> values =
                Map.of(
                        "sebelum",
                        revision(w, before.revisi()),
                        "sesudah",
                        before.revisiSesudah() == null
                                ? w.text("perubahan.sekarang")
                                : revision(w, before.revisiSesudah()));
        if (changes.isEmpty()) {
            out.add(w.paragraph("perubahan.tidak-ada", values));
            return;
        }
        out.add(w.paragraph("perubahan.pengantar", values));
        out.add(counts(context, changes).build());
        var table = table(w);
        new Rows(w, table).all(changes);
        if (table.size() > 0) {
            out.add(w.paragraph("perubahan.pengantar-unsur"));
            out.add(table.build());
        }
    }

    private static String revision(Wording w, String name) {
        return w.text("perubahan.revisi", Map.of("revisi", name));
    }

    private static TableBuilder counts(ReportContext context, PlanChanges changes) {
        Wording w = context.wording();
        var table =
                new TableBuilder(null)
                        .column(70)
                        .column(30, Align.CENTER)
                        .header(w.text("kolom.jenis-perubahan"), w.text("kolom.banyaknya"));
        count(context, table, "perubahan.unsur-ditambah", changes.of(Ditambah.class));
        count(context, table, "perubahan.unsur-dihapus", changes.of(Dihapus.class));
        count(context, table, "perubahan.ganti-nama", changes.of(GantiNama.class));
        count(context, table, "perubahan.dipindah", changes.of(Dipindah.class));
        count(context, table, "perubahan.ganti-ciri", changes.of(GantiCiri.class));
        count(context, table, "perubahan.ganti-target", changes.of(GantiTarget.class));
        count(context, table, "perubahan.ganti-pagu", changes.of(GantiPagu.class));
        return table;
    }

    private static void count(
            ReportContext context,
            TableBuilder table,
            String key,
            List<? extends Perubahan> changes) {
        String kind = key.substring(key.indexOf('.') + 1);
        Printed count = new ChangeFigures(context).count(kind, changes.size());
        table.row(Cells.text(context.wording().text(key)), Cells.value(count));
    }

    private static TableBuilder table(Wording w) {
        return new TableBuilder(null)
                .column(5, Align.CENTER)
                .column(13)
                .column(32)
                .column(25)
                .column(25)
                .header(
                        w.text("kolom.no"),
                        w.text("kolom.unsur"),
                        w.text("kolom.nama"),
                        w.text("kolom.sebelum"),
                        w.text("kolom.sesudah"));
    }

    /** The rows, a title above each kind of change. */
    private static final class Rows {

        private final Wording w;
        private final TableBuilder table;
        private final ElementNames names;
        private int number;

        Rows(Wording w, TableBuilder table) {
            this.w = w;
            this.table = table;
            names = new ElementNames(w);
        }

        void all(PlanChanges changes) {
            title("perubahan.unsur-ditambah", changes.of(Ditambah.class));
            for (Ditambah c : changes.of(Ditambah.class)) {
                row(c.baru(), w.text("perubahan.belum-ada"), w.text("perubahan.ada"));
            }
            title("perubahan.unsur-dihapus", changes.of(Dihapus.class));
            for (Dihapus c : changes.of(Dihapus.class)) {
                row(c.lama(), w.text("perubahan.ada"), w.text("perubahan.tidak-ada-lagi"));
            }
            title("perubahan.ganti-nama", changes.of(GantiNama.class));
            for (GantiNama c : changes.of(GantiNama.class)) {
                row(c.baru(), Cells.name(c.lama().getNama()), Cells.name(c.baru().getNama()));
            }
            title("perubahan.dipindah", changes.of(Dipindah.class));
            for (Dipindah c : changes.of(Dipindah.class)) {
                row(c.baru(), names.place(c.indukLama()), names.place(c.indukBaru()));
            }
            title("perubahan.ganti-ciri", changes.of(GantiCiri.class));
            for (GantiCiri c : changes.of(GantiCiri.class)) {
                row(c.baru(), property(c.ciri(), c.sebelum()), property(c.ciri(), c.sesudah()));
            }
        }

        private void title(String key, List<? extends Perubahan> changes) {
            if (!changes.isEmpty()) {
                table.title(w.text(key));
            }
        }

        private void row(Bernama element, String before, String after) {
            number++;
            table.row(
                    Cells.text(number + "."),
                    Cells.text(names.kind(element)),
                    Cells.text(ElementNames.name(element)),
                    Cells.text(before),
                    Cells.text(after));
        }

        private String property(Ciri ciri, String text) {
            String key = "ciri." + ciri.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return w.text(key) + ": " + Cells.name(text);
        }
    }
}
