package id.jenjang.report.internal.table;

import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Indikator;
import id.jenjang.model.LangkahTriwulan;
import id.jenjang.model.Nilai;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Triwulan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The action plan: the year's targets over the quarters, with the programs behind them, in thirteen
 * numbered columns (landscape). A quarter without a target of its own is only ticked. The total
 * counts every program once.
 */
public final class RencanaAksiTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(4, Align.CENTER)
                        .column(15)
                        .column(16)
                        .column(8, Align.CENTER)
                        .column(7, Align.CENTER);
        for (int i = 0; i < Triwulan.values().length; i++) {
            table.column(5, Align.CENTER);
        }
        table.column(14).column(14).column(7, Align.CENTER).column(13, Align.RIGHT);
        header(w, table);
        new SasaranRows(context)
                .into(
                        table,
                        7,
                        indikator -> cells(context, indikator),
                        sasaran -> programs(context, sasaran));
        var total = context.money().pagu(context.instansi(), context.tahun());
        return table.strong(
                        Cells.centered(w.text("baris.jumlah")).spanning(12, 1), Cells.value(total))
                .build();
    }

    private static void header(Wording w, TableBuilder table) {
        List<Cell> first = new ArrayList<>();
        for (String key :
                List.of(
                        "kolom.no",
                        "kolom.sasaran-strategis",
                        "kolom.indikator-sasaran",
                        "kolom.satuan",
                        "kolom.target-tahunan")) {
            first.add(Cells.header(w.text(key)).spanning(1, 2));
        }
        first.add(
                Cells.header(w.text("kolom.target-pelaksanaan"))
                        .spanning(Triwulan.values().length, 1));
        for (String key :
                List.of("kolom.program", "kolom.indikator-program", "kolom.target", "kolom.pagu")) {
            first.add(Cells.header(w.text(key)).spanning(1, 2));
        }
        table.header(first)
                .header(
                        Stream.of(Triwulan.values())
                                .map(t -> Cells.header(t.getLiteral()))
                                .toList())
                .numbers();
    }

    private static List<Cell> cells(ReportContext context, Indikator indikator) {
        Optional<EntriRencanaAksi> entry =
                context.rencana().rencanaAksi(indikator, context.tahun());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text(indikator.getNama()));
        cells.add(Cells.text(indikator.getSatuan()));
        cells.add(Cells.value(context.figures().bare().target(indikator, context.tahun())));
        for (Triwulan quarter : Triwulan.values()) {
            Optional<LangkahTriwulan> step =
                    entry.stream()
                            .flatMap(e -> e.getLangkah().stream())
                            .filter(l -> l.getTriwulan() == quarter)
                            .findFirst();
            cells.add(
                    step.map(s -> Cells.value(step(context, indikator, s)))
                            .orElseGet(() -> Cells.text(null)));
        }
        return cells;
    }

    private static Printed step(ReportContext context, Indikator indikator, LangkahTriwulan step) {
        Nilai target = step.getNilai();
        return target == null
                ? Printed.plain(context.wording().text("baris.centang"))
                : context.figures()
                        .bare()
                        .target(indikator, context.tahun(), step.getTriwulan(), target);
    }

    private static List<Cell> programs(ReportContext context, Sasaran sasaran) {
        List<Program> programs = context.rencana().programPendukung(sasaran);
        List<Indikator> indicators =
                programs.stream().flatMap(p -> p.getIndikator().stream()).toList();
        return List.of(
                Lines.of(programs.stream().map(Program::getNama)),
                Lines.of(indicators.stream().map(Indikator::getNama)),
                Lines.values(
                        indicators.stream().map(i -> context.figures().target(i, context.tahun()))),
                Lines.values(programs.stream().map(p -> context.money().pagu(p, context.tahun()))));
    }
}
