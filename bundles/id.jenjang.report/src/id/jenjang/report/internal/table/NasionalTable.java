package id.jenjang.report.internal.table;

import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.Pembanding;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Realisasi beside the national or other standard it is compared with (Tabel 3.4.1). */
public final class NasionalTable implements TableSource {

    private static final String NATIONAL = "nasional";

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table = new TableBuilder(caption)
                .column(5, Align.CENTER)
                .column(24)
                .column(28)
                .column(11, Align.CENTER)
                .column(14, Align.CENTER)
                .column(18)
                .header(
                        w.text("kolom.no"),
                        w.text("kolom.sasaran-strategis"),
                        w.text("kolom.indikator-kinerja"),
                        w.text("kolom.realisasi-tahun"),
                        w.text("kolom.nasional"),
                        w.text("kolom.keterangan"));
        new SasaranRows(context).into(table, 4, indikator -> cells(context, indikator));
        return table.build();
    }

    private static List<Cell> cells(ReportContext context, Indikator indikator) {
        List<Pembanding> standards = context.rencana()
                .pengukuran(indikator, context.tahun())
                .map(EntriPengukuran::getPembanding)
                .map(List::copyOf)
                .orElse(List.of());
        return List.of(
                Cells.text(indikator.getNama()),
                Cells.text(context.printer()
                        .value(indikator, context.pengukur().realisasi(indikator, context.tahun()))),
                Lines.of(standards.stream().map(s -> value(context.printer(), indikator, s))),
                Lines.of(remarks(context, standards)));
    }

    private static Stream<String> remarks(ReportContext context, List<Pembanding> standards) {
        return standards.isEmpty()
                ? Stream.of(context.wording().text("nasional.tidak-ada"))
                : standards.stream().map(NasionalTable::remark).filter(k -> k != null && !k.isBlank());
    }

    private static String remark(Pembanding standard) {
        boolean explained = standard.getKeterangan() != null;
        return !explained && standard.getNilai() instanceof NilaiNA na ? na.getAlasan() : standard.getKeterangan();
    }

    private static String value(ValuePrinter print, Indikator indikator, Pembanding standard) {
        String value = standard.getNilai() instanceof NilaiNA
                ? Cells.NONE
                : print.value(indikator, Optional.ofNullable(standard.getNilai()));
        boolean national = standard.getTingkat() == null || standard.getTingkat().equalsIgnoreCase(NATIONAL);
        return national ? value : standard.getTingkat() + ": " + value;
    }
}
