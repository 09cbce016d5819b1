package id.jenjang.report.internal.reviu;

import id.jenjang.report.ReviuInput;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.rules.checklist.Checklist;
import id.jenjang.rules.checklist.ChecklistGroup;
import id.jenjang.rules.checklist.ChecklistResult;
import id.jenjang.rules.checklist.ChecklistResult.Tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The preview of the evaluation in the making: what is decided, and what people decide. */
public final class PraEvaluasi {
    private final ReviuContext context;
    private final Frame frame;
    private final ChecklistResult result;

    /** Prepares the preview. */
    public PraEvaluasi(ReviuInput input) {
        context = ReviuContext.of(input);
        frame = new Frame(context, "pra-evaluasi.");
        result = Checklist.evaluasi(context.language()).answer(input.subject());
    }

    /** The document. */
    public Document document() {
        frame.title(identity());
        frame.part("bagian.ringkasan", "ringkasan");
        summary();
        frame.part("bagian.kriteria", "daftar_periksa");
        frame.add(context.wording().paragraph("evaluasi.cara-baca"));
        var table = new ChecklistTable(context, result);
        List<ChecklistGroup> groups = result.checklist().groups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).level() == 1) {
                frame.group(table.title(groups.get(i)), "komponen");
                frame.add(table.of(parts(groups, i)));
            }
        }
        return frame.document();
    }

    private static List<ChecklistGroup> parts(List<ChecklistGroup> groups, int of) {
        return groups.stream().skip(of + 1L).takeWhile(each -> each.level() > 1).toList();
    }

    private Map<String, String> identity() {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("instansi", context.agency());
        identity.put("tahun", Integer.toString(context.subject().tahun()));
        identity.put("tanggal", context.day());
        identity.put("dasar", context.text("evaluasi.dasar"));
        return identity;
    }

    private void summary() {
        Tally all = result.tally();
        frame.add(
                context.wording()
                        .paragraph(
                                "evaluasi.hasil",
                                Map.of(
                                        "semua", all.total(),
                                        "terjawab", all.decided(),
                                        "ya", all.yes(),
                                        "sebagian", all.partly(),
                                        "tidak", all.no(),
                                        "orang", all.person())));
        frame.add(context.wording().paragraph("evaluasi.tanpa-nilai"));
        frame.add(table());
    }

    private Table table() {
        TableBuilder table =
                new TableBuilder(null)
                        .column(40)
                        .column(10, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(10, Align.CENTER)
                        .header(
                                Stream.of(
                                                "komponen",
                                                "bobot",
                                                "kriteria",
                                                "terpenuhi",
                                                "sebagian",
                                                "tidak",
                                                "penilai")
                                        .map(key -> Cells.header(context.text("kolom." + key)))
                                        .toList());
        for (ChecklistGroup group : result.checklist().groups()) {
            List<Cell> cells = row(group);
            if (group.level() == 1) {
                table.strong(cells.toArray(Cell[]::new));
            } else {
                table.row(cells);
            }
        }
        return table.build();
    }

    private List<Cell> row(ChecklistGroup group) {
        Tally tally = result.tally(group);
        return List.of(
                Cells.text(group.number() + " " + group.title()),
                Cells.text(Weights.text(group.weight())),
                Cells.text(context.count(tally.total())),
                Cells.text(context.count(tally.yes())),
                Cells.text(context.count(tally.partly())),
                Cells.text(context.count(tally.no())),
                Cells.text(context.count(tally.person())));
    }
}
