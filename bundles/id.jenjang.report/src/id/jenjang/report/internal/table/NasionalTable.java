package id.jenjang.report.internal.table;

import id.jenjang.measure.Reasons;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.Pembanding;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Realisasi beside the national or other standard it is compared with (Tabel 3.4.1). A remark that
 * holds for every indicator is printed once, in a cell across all rows; where nothing is compared,
 * below the table.
 */
public final class NasionalTable implements TableSource {

    private static final String NATIONAL = "nasional";

    @Override
    public Table build(ReportContext context, Caption caption) {
        boolean compared = isCompared(context);
        boolean shared = hasSharedRemark(context);
        boolean remarked = compared || !shared;
        Wording w = context.wording();
        TableBuilder table =
                new TableBuilder(caption)
                        .column(5, Align.CENTER)
                        .column(24)
                        .column(26)
                        .column(11, Align.CENTER);
        List<String> header =
                new ArrayList<>(
                        List.of(
                                w.text("kolom.no"),
                                w.text("kolom.sasaran-strategis"),
                                w.text("kolom.indikator-kinerja"),
                                w.text("kolom.realisasi-tahun")));
        if (compared) {
            table.column(14, Align.CENTER);
            header.add(w.text("kolom.nasional"));
        }
        if (remarked) {
            table.column(20);
            header.add(w.text("kolom.keterangan"));
        }
        table.header(header.toArray(String[]::new));
        int columns = header.size() - 2;
        new SasaranRows(context)
                .into(
                        table,
                        columns,
                        indikator ->
                                cells(context, indikator, new Shown(compared, remarked, shared)));
        return table.build();
    }

    /** Why there is no column of realisasi elsewhere. */
    public static List<Block> notes(ReportContext context) {
        if (isCompared(context) || context.iku().isEmpty()) {
            return List.of();
        }
        Wording w = context.wording();
        String reason =
                hasSharedRemark(context)
                        ? remarks(context, context.iku().getFirst()).stream()
                                .map(ValuePrinter::asSentence)
                                .collect(Collectors.joining(" "))
                        : "";
        return List.of(
                Paragraph.of(
                        Style.NOTE,
                        reason.isEmpty()
                                ? w.text("nasional.tanpa")
                                : w.text("nasional.tanpa-karena", Map.of("alasan", reason))));
    }

    /** Whether any indicator has a value of elsewhere; a column of dashes would tell nothing. */
    private static boolean isCompared(ReportContext context) {
        return context.iku().stream()
                .flatMap(indikator -> standards(context, indikator).stream())
                .anyMatch(s -> s.getNilai() != null && !(s.getNilai() instanceof NilaiNA));
    }

    /** Which columns are printed. */
    private record Shown(boolean compared, boolean remarked, boolean shared) {}

    private static boolean hasSharedRemark(ReportContext context) {
        boolean complete =
                context.sasaran().stream().noneMatch(sasaran -> context.iku(sasaran).isEmpty());
        long remarks =
                context.iku().stream()
                        .map(indikator -> remarks(context, indikator))
                        .distinct()
                        .count();
        return complete && remarks == 1;
    }

    private static List<Cell> cells(ReportContext context, Indikator indikator, Shown shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text(indikator.getNama()));
        cells.add(Cells.value(context.figures().realisasi(indikator, context.tahun())));
        if (shown.compared()) {
            cells.add(Lines.values(values(context, indikator)));
        }
        boolean first = context.iku().getFirst() == indikator;
        if (shown.remarked() && (!shown.shared() || first)) {
            int rows = shown.shared() ? context.iku().size() : 1;
            cells.add(Lines.of(remarks(context, indikator).stream()).spanning(1, rows));
        }
        return cells;
    }

    private static List<Pembanding> standards(ReportContext context, Indikator indikator) {
        return context.rencana()
                .pengukuran(indikator, context.tahun())
                .map(EntriPengukuran::getPembanding)
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static List<String> remarks(ReportContext context, Indikator indikator) {
        List<Pembanding> standards = standards(context, indikator);
        return standards.isEmpty()
                ? List.of(context.wording().text("nasional.tidak-ada"))
                : standards.stream()
                        .map(NasionalTable::remark)
                        .filter(remark -> remark != null && !remark.isBlank())
                        .toList();
    }

    private static String remark(Pembanding standard) {
        boolean explained = standard.getKeterangan() != null;
        return !explained && standard.getNilai() instanceof NilaiNA na
                ? Reasons.of(na).orElse(null)
                : standard.getKeterangan();
    }

    private static Stream<Printed> values(ReportContext context, Indikator indikator) {
        List<Pembanding> standards = standards(context, indikator);
        return IntStream.range(0, standards.size())
                .mapToObj(i -> value(context, indikator, i + 1, standards.get(i)));
    }

    private static Printed value(
            ReportContext context, Indikator indikator, int number, Pembanding standard) {
        Nilai known = standard.getNilai() instanceof NilaiNA ? null : standard.getNilai();
        Printed value = context.figures().pembanding(indikator, context.tahun(), number, known);
        boolean national =
                standard.getTingkat() == null || standard.getTingkat().equalsIgnoreCase(NATIONAL);
        return national ? value : value.as(standard.getTingkat() + ": " + value.text());
    }
}
