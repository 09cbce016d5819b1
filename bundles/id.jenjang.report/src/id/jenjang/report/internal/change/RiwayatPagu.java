package id.jenjang.report.internal.change;

import id.jenjang.measure.perubahan.Perubahan.GantiPagu;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Instansi;
import id.jenjang.model.Program;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Budgets that changed since an earlier plan, by year and version, the agency's own last; nothing
 * when none did.
 */
public final class RiwayatPagu implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        List<GantiPagu> changes =
                PlanChanges.of(context).map(all -> all.of(GantiPagu.class)).orElse(List.of());
        if (changes.isEmpty()) {
            return;
        }
        Wording w = context.wording();
        var table = PaguPerubahan.table(w, w.text("kolom.sebelum-rp"), w.text("kolom.sesudah-rp"));
        String title = "";
        for (GantiPagu change : ordered(changes)) {
            String own = title(w, change);
            if (!own.equals(title)) {
                table.title(own);
                title = own;
            }
            row(context, table, change);
        }
        out.add(w.paragraph("perubahan.pengantar-pagu"));
        out.add(table.build());
        out.add(Paragraph.of(Style.NOTE, w.text("perubahan.catatan-pagu")));
    }

    /** By year and version; within them as told, but the agency's sum below its parts. */
    private static List<GantiPagu> ordered(List<GantiPagu> changes) {
        List<GantiPagu> result = new ArrayList<>();
        for (GantiPagu first : changes) {
            if (result.stream().noneMatch(r -> isSameBudget(r, first))) {
                changes.stream()
                        .filter(c -> isSameBudget(c, first) && !(c.unsur() instanceof Instansi))
                        .forEach(result::add);
                changes.stream()
                        .filter(c -> isSameBudget(c, first) && c.unsur() instanceof Instansi)
                        .forEach(result::add);
            }
        }
        return result;
    }

    private static boolean isSameBudget(GantiPagu one, GantiPagu other) {
        return one.tahun() == other.tahun() && one.versi() == other.versi();
    }

    private static String title(Wording w, GantiPagu change) {
        return w.text(
                change.versi() == Versi.MURNI ? "baris.anggaran-murni" : "baris.anggaran-perubahan",
                Map.of("tahunAnggaran", Integer.toString(change.tahun())));
    }

    private static void row(ReportContext context, TableBuilder table, GantiPagu change) {
        Wording w = context.wording();
        var words = new ChangeWords(w);
        var figures = new ChangeFigures(context);
        boolean agency = change.unsur() instanceof Instansi;
        List<Cell> cells = new ArrayList<>();
        if (agency) {
            cells.add(Cells.centered(w.text("baris.jumlah-besar")).spanning(2, 1));
        } else {
            boolean coded = change.unsur() instanceof ElemenProgram e && e.getKode() != null;
            cells.add(Cells.text(coded ? ((ElemenProgram) change.unsur()).getKode() : null));
            cells.add(Cells.text(new ElementNames(w).titled(change.unsur())));
        }
        cells.add(Cells.value(figures.before(change)));
        cells.add(Cells.value(figures.after(change)));
        cells.add(Cells.value(figures.difference(change)));
        cells.add(Cells.value(figures.share(change)));
        cells.add(Cells.text(words.amount(change.sebelum(), change.sesudah())));
        if (agency || change.unsur() instanceof Program) {
            table.strong(cells.toArray(Cell[]::new));
        } else {
            table.row(cells);
        }
    }
}
