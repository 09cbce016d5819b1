package id.jenjang.report.internal.section;

import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Cell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What makes a page the annex of a decree: its heading in the right-hand half. */
public final class Keputusan {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private Keputusan() {}

    /** Whose decree it is; number and date are written by hand. */
    public static void annexHeading(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        List<Block> lines =
                Stream.of(
                                "keputusan.lampiran",
                                "keputusan.nomor",
                                "keputusan.tanggal",
                                "keputusan.tentang-iku")
                        .map(key -> w.text(key).toUpperCase(INDONESIAN))
                        .<Block>map(line -> Paragraph.of(Style.CELL, line))
                        .toList();
        out.add(
                new TableBuilder(null)
                        .column(58)
                        .column(42)
                        .row(Cells.blank(), new Cell(lines, 1, 1, null))
                        .layout());
    }

    /** The heading of the annex that lays down the Indikator Kinerja Utama. */
    public static void ikuTitle(ReportContext context, ReportWriter out) {
        out.heading(context.wording().text("keputusan.judul-iku"));
        DocumentTitle.agency(context, out);
    }
}
