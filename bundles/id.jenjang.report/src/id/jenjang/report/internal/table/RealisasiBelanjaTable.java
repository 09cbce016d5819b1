package id.jenjang.report.internal.table;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.SubKegiatan;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Budget and realisasi of every program, kegiatan and sub kegiatan, with what is left and, where
 * the plan has any, outputs (landscape). Elements without a code are numbered by their position.
 * Quarters are printed where the plan has them for all programs.
 */
public final class RealisasiBelanjaTable implements TableSource {

    @Override
    public Table build(ReportContext context, Caption caption) {
        return new Build(context, new TableBuilder(caption)).filled();
    }

    /** Amounts of one element or of the agency, as printed. */
    private record Money(
            Printed pagu,
            Function<Triwulan, Printed> quarters,
            Printed realisasi,
            Printed serapan,
            Printed rest) {}

    private record Build(
            ReportContext context, TableBuilder table, List<Triwulan> quarters, boolean outputs) {
        Build(ReportContext context, TableBuilder table) {
            this(context, table, quarters(context), outputs(context));
        }

        private static boolean outputs(ReportContext context) {
            Stream<Kegiatan> kegiatan =
                    context.program().stream().flatMap(program -> program.getKegiatan().stream());
            return kegiatan.anyMatch(
                    k ->
                            !k.getIndikator().isEmpty()
                                    || k.getSubKegiatan().stream()
                                            .anyMatch(sub -> !sub.getIndikator().isEmpty()));
        }

        private static List<Triwulan> quarters(ReportContext context) {
            return Stream.of(Triwulan.values())
                    .filter(
                            quarter ->
                                    context.anggaran()
                                            .realisasi(context.instansi(), context.tahun(), quarter)
                                            .lengkap())
                    .toList();
        }

        Table filled() {
            header();
            int number = 0;
            for (Program program : context.program()) {
                number++;
                program(program, Integer.toString(number));
            }
            table.orElse(context.wording().text("baris.tanpa-data"));
            total();
            return table.build();
        }

        private void header() {
            Wording w = context.wording();
            List<String> titles =
                    new ArrayList<>(
                            List.of(
                                    w.text(coded() ? "kolom.kode" : "kolom.no"),
                                    w.text("kolom.program-kegiatan")));
            table.column(12).column(outputs ? 26 : 50);
            if (outputs) {
                table.column(19).column(7, Align.CENTER).column(8, Align.CENTER);
                Stream.of("kolom.indikator", "kolom.target", "kolom.satuan")
                        .map(w::text)
                        .forEach(titles::add);
            }
            titles.add(w.text("kolom.anggaran-rp"));
            quarters.forEach(quarter -> titles.add(quarter.getLiteral()));
            Stream.of("kolom.realisasi-rp", "kolom.serapan", "kolom.sisa-rp")
                    .map(w::text)
                    .forEach(titles::add);
            table.column(13, Align.RIGHT);
            quarters.forEach(quarter -> table.column(12, Align.RIGHT));
            table.column(13, Align.RIGHT).column(8, Align.CENTER).column(12, Align.RIGHT);
            table.header(titles.toArray(String[]::new)).numbers();
        }

        private boolean coded() {
            return context.program().stream().anyMatch(program -> program.getKode() != null);
        }

        private void program(Program program, String position) {
            table.strong(cells(program, position).toArray(Cell[]::new));
            int number = 0;
            for (Kegiatan kegiatan : program.getKegiatan()) {
                number++;
                kegiatan(kegiatan, position + "." + number);
            }
        }

        private void kegiatan(Kegiatan kegiatan, String position) {
            table.row(cells(kegiatan, position));
            int number = 0;
            for (SubKegiatan sub : kegiatan.getSubKegiatan()) {
                number++;
                table.row(cells(sub, position + "." + number));
            }
        }

        private List<Cell> cells(ElemenProgram element, String position) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.text(element.getKode() == null ? position : element.getKode()));
            cells.add(Cells.text(element.getNama()));
            if (outputs) {
                cells.addAll(outputs(List.copyOf(element.getIndikator())));
            }
            cells.addAll(money(of(element)));
            return cells;
        }

        private List<Cell> outputs(List<Indikator> indicators) {
            return List.of(
                    Lines.of(indicators.stream().map(Indikator::getNama)),
                    Lines.values(
                            indicators.stream()
                                    .map(i -> context.figures().bare().target(i, context.tahun()))),
                    Lines.of(indicators.stream().map(Indikator::getSatuan)));
        }

        private Money of(ElemenProgram element) {
            var budget = context.anggaran();
            var money = context.money();
            int tahun = context.tahun();
            return new Money(
                    money.pagu(element, tahun),
                    quarter -> money.realisasi(element, tahun, quarter),
                    money.realisasi(element, tahun),
                    money.serapan(element, tahun),
                    money.sisa(
                            element,
                            tahun,
                            budget.pagu(element, tahun),
                            budget.realisasi(element, tahun)));
        }

        private Money ofAgency() {
            var budget = context.anggaran();
            var money = context.money();
            Instansi agency = context.instansi();
            int tahun = context.tahun();
            return new Money(
                    money.pagu(agency, tahun),
                    quarter -> money.realisasi(agency, tahun, quarter),
                    money.realisasi(agency, tahun),
                    money.serapan(agency, tahun),
                    money.sisa(
                            agency,
                            tahun,
                            budget.pagu(agency, tahun),
                            budget.realisasi(agency, tahun)));
        }

        private void total() {
            List<Cell> cells = new ArrayList<>();
            cells.add(
                    Cells.centered(context.wording().text("baris.jumlah-besar"))
                            .spanning(outputs ? 5 : 2, 1));
            cells.addAll(money(ofAgency()));
            table.strong(cells.toArray(Cell[]::new));
        }

        private List<Cell> money(Money money) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.value(money.pagu()));
            quarters.forEach(quarter -> cells.add(Cells.value(money.quarters().apply(quarter))));
            cells.add(Cells.value(money.realisasi()));
            cells.add(Cells.value(money.serapan()));
            cells.add(Cells.value(money.rest()));
            return cells;
        }
    }
}
