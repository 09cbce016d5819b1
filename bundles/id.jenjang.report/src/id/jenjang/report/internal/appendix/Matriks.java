package id.jenjang.report.internal.appendix;

import id.jenjang.model.Misi;
import id.jenjang.model.Sasaran;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.Signing;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.MatriksRenstraTable;
import id.jenjang.report.internal.table.MisiGroups;
import id.jenjang.report.internal.table.Notes;
import id.jenjang.report.internal.table.RealisasiBelanjaTable;
import id.jenjang.report.internal.table.RencanaAksiTable;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

/**
 * The landscape appendices: the Renstra matrix, the action plan, and the realisasi of all programs.
 */
public final class Matriks {

    private Matriks() {}

    /** Vision, missions and objectives, then the Renstra matrix. */
    public static void write(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        out.add(
                new TableBuilder(null)
                        .column(12)
                        .column(3)
                        .column(85)
                        .row(
                                Cells.text(w.text("matriks.visi")),
                                Cells.text(":"),
                                Cells.text(MisiGroups.visi(context).orElse(null)))
                        .row(
                                Cells.text(w.text("matriks.misi")),
                                Cells.text(":"),
                                Cells.list(
                                        MisiGroups.misi(context).stream()
                                                .map(Misi::getNama)
                                                .map(Cells::name)
                                                .toList()))
                        .row(
                                Cells.text(w.text("matriks.sasaran")),
                                Cells.text(":"),
                                Cells.list(
                                        context.sasaran().stream()
                                                .map(Sasaran::getNama)
                                                .map(Cells::name)
                                                .toList()))
                        .layout());
        out.add(new MatriksRenstraTable().build(context, null));
    }

    /** The signed action plan; nothing when the plan has none. */
    public static void rencanaAksi(ReportContext context, ReportWriter out) {
        if (context.rencana().rencanaAksi(context.instansi(), context.tahun()).isPresent()) {
            out.add(new RencanaAksiTable().build(context, null));
            out.addAll(Notes.sharedPrograms(context, "rencana-aksi.catatan"));
            Signing.undated(context, out);
        }
    }

    /** Budget and realisasi of programs, kegiatan and sub kegiatan. */
    public static void realisasiBelanja(ReportContext context, ReportWriter out) {
        out.add(new RealisasiBelanjaTable().build(context, null));
        out.add(Paragraph.of(Style.NOTE, context.wording().text("catatan.belanja-sebagian")));
    }
}
