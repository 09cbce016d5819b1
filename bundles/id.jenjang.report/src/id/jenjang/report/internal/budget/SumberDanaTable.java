package id.jenjang.report.internal.budget;

import id.jenjang.measure.RincianSumber;
import id.jenjang.measure.RincianSumber.Sumber;
import id.jenjang.model.Instansi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.Enumeration;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Align;

import java.util.List;

/** The agency's budget in force by source of funds; nothing when the plan names no source. */
public final class SumberDanaTable implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        var budget = context.anggaran();
        List<Sumber> sources =
                RincianSumber.dari(
                        budget,
                        context.rencana(),
                        context.instansi(),
                        context.tahun(),
                        budget.versiBerlaku(context.instansi(), context.tahun()));
        if (sources.isEmpty()) {
            return;
        }
        var w = context.wording();
        out.add(w.paragraph("realisasi.sumber"));
        var table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(38)
                        .column(24, Align.RIGHT)
                        .column(24, Align.RIGHT)
                        .column(9, Align.CENTER)
                        .header(
                                w.text("kolom.no"),
                                w.text("kolom.sumber-dana"),
                                w.text("kolom.pagu"),
                                w.text("kolom.realisasi-rp"),
                                w.text("kolom.serapan"));
        var money = context.money();
        Instansi agency = context.instansi();
        int year = context.tahun();
        for (Sumber source : sources) {
            table.row(
                    Cells.text((table.size() + 1) + "."),
                    Cells.text(name(context, source)),
                    Cells.value(money.paguSumber(agency, year, source)),
                    Cells.value(money.realisasiSumber(agency, year, source)),
                    Cells.value(money.serapanSumber(agency, year, source)));
        }
        out.add(table.build());
        if (sources.stream().anyMatch(s -> s.nama().size() > 1)) {
            out.add(Paragraph.of(Style.NOTE, w.text("realisasi.sumber-bersama")));
        }
    }

    private static String name(ReportContext context, Sumber source) {
        return source.nama().isEmpty()
                ? context.wording().text("realisasi.tanpa-sumber")
                : Enumeration.of(source.nama());
    }
}
