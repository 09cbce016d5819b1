package id.jenjang.report.internal.budget;

import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.Keuangan;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.table.TableSource;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The agency's budget, first and revised, and what was spent of it, by kind of expenditure. */
public final class BelanjaTable implements TableSource {

    /** Writes the table with what its signs stand for. */
    public static void write(ReportContext context, ReportWriter out) {
        out.add(new BelanjaTable().build(context, null));
        out.add(Paragraph.of(Style.NOTE, context.wording().text("catatan.belanja-sebagian")));
    }

    @Override
    public Table build(ReportContext context, Caption caption) {
        Instansi agency = context.instansi();
        int year = context.tahun();
        var money = context.money();
        List<Versi> versions = Versions.of(context);
        var table = new TableBuilder(caption).column(5, Align.CENTER).column(30);
        versions.forEach(v -> table.column(19, Align.RIGHT));
        table.column(19, Align.RIGHT).column(9, Align.CENTER);
        List<String> titles = new ArrayList<>();
        titles.add(context.wording().text("kolom.no"));
        titles.add(context.wording().text("kolom.jenis-belanja"));
        versions.forEach(v -> titles.add(Versions.title(context, v)));
        titles.add(context.wording().text("kolom.realisasi-rp"));
        titles.add(context.wording().text("kolom.serapan"));
        table.header(titles.toArray(String[]::new));
        for (JenisBelanja kind : JenisBelanja.values()) {
            if (isKnown(context, kind)) {
                List<Cell> row = new ArrayList<>();
                row.add(Cells.text((table.size() + 1) + "."));
                row.add(Cells.text(Keuangan.name(context.wording(), kind)));
                versions.forEach(v -> row.add(Cells.value(money.belanja(agency, year, v, kind))));
                row.add(Cells.value(money.realisasiBelanja(agency, year, kind)));
                row.add(Cells.value(money.serapanBelanja(agency, year, kind)));
                table.row(row);
            }
        }
        table.orElse(context.wording().text("baris.belanja-tidak-dirinci"));
        return total(context, table, v -> money.pagu(agency, year, v)).build();
    }

    private static boolean isKnown(ReportContext context, JenisBelanja kind) {
        var budget = context.anggaran();
        var planned =
                Stream.of(Versi.values())
                        .map(v -> budget.belanja(context.instansi(), context.tahun(), v, kind));
        var spent = budget.realisasiBelanja(context.instansi(), context.tahun(), kind);
        return Stream.concat(planned, Stream.of(spent))
                .map(j -> j.angka())
                .flatMap(Optional::stream)
                .anyMatch(amount -> amount.compareTo(BigDecimal.ZERO) != 0);
    }

    private static TableBuilder total(
            ReportContext context, TableBuilder table, Function<Versi, Printed> pagu) {
        var money = context.money();
        List<Cell> row = new ArrayList<>();
        row.add(Cells.centered(context.wording().text("baris.jumlah-besar")).spanning(2, 1));
        Versions.of(context).forEach(v -> row.add(Cells.value(pagu.apply(v))));
        row.add(Cells.value(money.realisasi(context.instansi(), context.tahun())));
        row.add(Cells.value(money.serapan(context.instansi(), context.tahun())));
        return table.strong(row.toArray(Cell[]::new));
    }
}
