package id.jenjang.report.internal.reviu;

import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.rules.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The findings of groups: number, severity, place, what is wrong with its computation, basis. */
final class FindingTable {
    private final ReviuContext context;
    private final Labels labels;
    private final RuleBook rules;
    private int number;

    FindingTable(ReviuContext context, RuleBook rules) {
        this.context = context;
        this.labels = new Labels(context);
        this.rules = rules;
    }

    /** One table of several groups, each under its title; numbers go on from the table before. */
    Table of(List<FindingGroup> groups) {
        TableBuilder table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(10, Align.CENTER)
                        .column(23)
                        .column(46)
                        .column(16)
                        .header(
                                context.text("kolom.nomor"),
                                context.text("kolom.tingkat"),
                                context.text("kolom.letak"),
                                context.text("kolom.uraian"),
                                context.text("kolom.dasar"));
        for (FindingGroup group : groups) {
            table.title(group.title());
            group.findings().forEach(finding -> table.row(row(finding)));
            group.left().forEach((rule, count) -> table.title(rest(rule, count)));
        }
        return table.build();
    }

    private List<Cell> row(Finding finding) {
        number++;
        return List.of(
                Cells.text(context.count(number)),
                Cells.text(Severities.word(context.wording(), finding.severity())),
                place(finding),
                description(finding),
                Cells.text(rules.basisLine(finding.ruleId())));
    }

    private String rest(String rule, int count) {
        return context.text(
                "temuan.selebihnya",
                Map.of(
                        "jumlah", context.count(count),
                        "aturan", rule,
                        "judul", rules.title(rule)));
    }

    private Cell place(Finding finding) {
        List<Block> lines = new ArrayList<>();
        labels.within(finding.place()).ifPresent(name -> lines.add(line(name)));
        String file = labels.file(finding.place());
        if (!file.isEmpty()) {
            lines.add(line(file));
        }
        return lines.isEmpty() ? Cells.text(null) : new Cell(lines, 1, 1, null);
    }

    private Cell description(Finding finding) {
        List<Block> lines = new ArrayList<>();
        lines.add(line(finding.message()));
        String related = labels.files(finding.related());
        if (!related.isEmpty()) {
            lines.add(line(context.text("temuan.terkait", Map.of("letak", related))));
        }
        return new Cell(lines, 1, 1, null);
    }

    private static Paragraph line(String text) {
        return Paragraph.of(Style.CELL, text);
    }
}
