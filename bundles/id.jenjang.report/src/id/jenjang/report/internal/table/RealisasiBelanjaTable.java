package id.jenjang.report.internal.table;

import id.jenjang.measure.Jumlah;
import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.SubKegiatan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import java.math.BigDecimal;
import java.util.List;

/** Budget and realisasi of every program, kegiatan and sub kegiatan, with outputs and what is left (landscape). */
public final class RealisasiBelanjaTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table = new TableBuilder(caption)
                .column(12)
                .column(26)
                .column(19)
                .column(7, Align.CENTER)
                .column(8, Align.CENTER)
                .column(13, Align.RIGHT)
                .column(13, Align.RIGHT)
                .column(8, Align.CENTER)
                .column(12, Align.RIGHT)
                .header(
                        w.text("kolom.kode"),
                        w.text("kolom.program-kegiatan"),
                        w.text("kolom.indikator"),
                        w.text("kolom.target"),
                        w.text("kolom.satuan"),
                        w.text("kolom.anggaran-rp"),
                        w.text("kolom.realisasi-rp"),
                        w.text("kolom.serapan"),
                        w.text("kolom.sisa-rp"))
                .numbers();
        for (Program program : context.program()) {
            table.strong(cells(context, program));
            for (Kegiatan kegiatan : program.getKegiatan()) {
                table.row(cells(context, kegiatan));
                for (SubKegiatan sub : kegiatan.getSubKegiatan()) {
                    table.row(cells(context, sub));
                }
            }
        }
        table.orElse(w.text("baris.tanpa-data"));
        total(context, table);
        return table.build();
    }

    private static void total(ReportContext context, TableBuilder table) {
        var budget = context.anggaran();
        int tahun = context.tahun();
        Jumlah pagu = budget.pagu(context.instansi(), tahun);
        Jumlah realisasi = budget.realisasi(context.instansi(), tahun);
        table.strong(
                Cells.centered(context.wording().text("baris.jumlah-besar")).spanning(5, 1),
                Cells.text(context.printer().amount(pagu)),
                Cells.text(context.printer().amount(realisasi)),
                Cells.text(context.printer()
                        .percent(budget.serapan(context.instansi(), tahun), Besaran.SERAPAN)),
                Cells.text(context.printer().amount(rest(pagu, realisasi))));
    }

    private static Cell[] cells(ReportContext context, ElemenProgram element) {
        var budget = context.anggaran();
        ValuePrinter print = context.printer();
        int tahun = context.tahun();
        List<Indikator> indicators = List.copyOf(element.getIndikator());
        Jumlah pagu = budget.pagu(element, tahun);
        Jumlah realisasi = budget.realisasi(element, tahun);
        return new Cell[] {
            Cells.text(element.getKode()),
            Cells.text(element.getNama()),
            Lines.of(indicators.stream().map(Indikator::getNama)),
            Lines.of(indicators.stream().map(i -> print.bare(i, context.pengukur().target(i, tahun)))),
            Lines.of(indicators.stream().map(Indikator::getSatuan)),
            Cells.text(print.amount(pagu)),
            Cells.text(print.amount(realisasi)),
            Cells.text(print.percent(budget.serapan(element, tahun), Besaran.SERAPAN)),
            Cells.text(print.amount(rest(pagu, realisasi)))
        };
    }

    private static Jumlah rest(Jumlah pagu, Jumlah realisasi) {
        if (!pagu.lengkap() || !realisasi.lengkap()) {
            return Jumlah.KOSONG;
        }
        BigDecimal rest = pagu.nilai().subtract(realisasi.nilai());
        return Jumlah.dari(rest);
    }
}
