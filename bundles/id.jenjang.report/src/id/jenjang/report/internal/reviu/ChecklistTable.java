package id.jenjang.report.internal.reviu;

import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.rules.Finding;
import id.jenjang.rules.checklist.Answer;
import id.jenjang.rules.checklist.ChecklistAnswer;
import id.jenjang.rules.checklist.ChecklistGroup;
import id.jenjang.rules.checklist.ChecklistResult;
import id.jenjang.rules.checklist.Evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups of an answered checklist: number, statement, answer, evidence or what a person looks at.
 */
final class ChecklistTable {
    private final ReviuContext context;
    private final Labels labels;
    private final ChecklistResult result;
    private final Set<String> brokenRules;

    ChecklistTable(ReviuContext context, ChecklistResult result) {
        this.context = context;
        this.labels = new Labels(context);
        this.result = result;
        this.brokenRules =
                context.subject().result().findings().stream()
                        .map(Finding::ruleId)
                        .collect(Collectors.toSet());
    }

    /** One table of the groups, each under its title. */
    Table of(List<ChecklistGroup> groups) {
        TableBuilder table =
                new TableBuilder(null)
                        .column(7, Align.CENTER)
                        .column(36)
                        .column(14)
                        .column(43)
                        .header(
                                context.text("kolom.nomor"),
                                context.text("kolom.pernyataan"),
                                context.text("kolom.jawaban"),
                                context.text("kolom.bukti"));
        for (ChecklistGroup group : groups) {
            table.title(title(group));
            result.answers(group).forEach(each -> table.row(row(group, each)));
        }
        return table.build();
    }

    /** Number and title, with the weight where the regulation gives one. */
    String title(ChecklistGroup group) {
        String title = group.number() + ". " + group.title();
        return group.weight() == null
                ? title
                : context.text(
                        "daftar.bobot",
                        Map.of("judul", title, "bobot", Weights.text(group.weight())));
    }

    private List<Cell> row(ChecklistGroup group, ChecklistAnswer answer) {
        String number = answer.item().number();
        String own =
                number.startsWith(group.number() + ".")
                        ? number.substring(group.number().length() + 1)
                        : number;
        return List.of(
                Cells.text(own),
                Cells.text(answer.item().statement()),
                Cells.text(answer(answer)),
                evidence(answer));
    }

    private String answer(ChecklistAnswer answer) {
        return switch (answer.answer()) {
            case YA -> context.text("jawab.ya");
            case TIDAK -> context.text("jawab.tidak");
            case TIDAK_BERLAKU -> context.text("jawab.tidak-berlaku");
            case PERLU_ORANG -> context.text("jawab.perlu-orang");
            case SEBAGIAN ->
                    context.text(
                            "jawab.sebagian",
                            Map.of(
                                    "ada", context.count(answer.met()),
                                    "semua", context.count(answer.total())));
        };
    }

    private Cell evidence(ChecklistAnswer answer) {
        List<Block> lines = new ArrayList<>();
        answer.evidence().forEach(each -> lines.add(Paragraph.of(Style.CELL, text(each, answer))));
        String broken =
                answer.ruleIds().stream()
                        .filter(brokenRules::contains)
                        .filter(rule -> isNotTold(rule, answer))
                        .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            lines.add(
                    Paragraph.of(
                            Style.CELL, context.text("daftar.temuan", Map.of("aturan", broken))));
        }
        if (answer.answer() == Answer.PERLU_ORANG) {
            String attention =
                    context.text("daftar.periksa", Map.of("apa", answer.item().attention()));
            lines.add(
                    new Paragraph(
                            Style.CELL, List.of(new Inline.Text(attention, Set.of(Mark.ITALIC)))));
        }
        return new Cell(lines, 1, 1, null);
    }

    private static boolean isNotTold(String rule, ChecklistAnswer answer) {
        return answer.evidence().stream().noneMatch(each -> each.text().contains(rule));
    }

    /** Where all is well, nobody has to look anything up. */
    private String text(Evidence evidence, ChecklistAnswer answer) {
        String places = answer.answer() == Answer.YA ? "" : labels.files(evidence.places());
        return places.isEmpty()
                ? evidence.text()
                : context.text("daftar.bukti", Map.of("bukti", evidence.text(), "letak", places));
    }
}
