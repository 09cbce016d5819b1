package id.jenjang.report.internal.reviu;

import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found in short: a sentence, counts by group and severity, the regulations cited. */
final class Summary {
    private final ReviuContext context;
    private final RuleBook rules;
    private final List<Finding> findings;

    Summary(ReviuContext context, RuleBook rules, List<Finding> findings) {
        this.context = context;
        this.rules = rules;
        this.findings = findings;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (findings.isEmpty()) {
            blocks.add(
                    context.wording().paragraph("ringkas.bersih", Map.of("aturan", rules.size())));
            return blocks;
        }
        var broken = new TreeSet<String>();
        findings.forEach(each -> broken.add(each.ruleId()));
        blocks.add(
                context.wording()
                        .paragraph(
                                "ringkas.hasil",
                                Map.of(
                                        "aturan", rules.size(),
                                        "jumlah", context.count(findings.size()),
                                        "galat", count(findings, Severity.ERROR),
                                        "peringatan", count(findings, Severity.WARNING),
                                        "catatan", count(findings, Severity.INFO),
                                        "dilanggar", broken.size())));
        blocks.add(context.wording().paragraph("ringkas.arti"));
        blocks.add(table());
        blocks.add(context.wording().paragraph("ringkas.dasar"));
        blocks.add(ListBlock.of(ListBlock.Kind.BULLET, regulations()));
        return blocks;
    }

    private Table table() {
        Map<String, List<Finding>> byGroup = new TreeMap<>();
        findings.forEach(
                each ->
                        byGroup.computeIfAbsent(
                                        FindingGroups.ruleGroup(each), g -> new ArrayList<>())
                                .add(each));
        TableBuilder table =
                new TableBuilder(null)
                        .column(48)
                        .column(13, Align.CENTER)
                        .column(13, Align.CENTER)
                        .column(13, Align.CENTER)
                        .column(13, Align.CENTER)
                        .header(
                                context.text("kolom.kelompok"),
                                context.text("tingkat.galat"),
                                context.text("tingkat.peringatan"),
                                context.text("tingkat.catatan"),
                                context.text("kolom.jumlah"));
        byGroup.forEach((group, of) -> table.row(row(context.text("kelompok." + group), of)));
        table.strong(row(context.text("ringkas.seluruhnya"), findings).toArray(Cell[]::new));
        return table.build();
    }

    private List<Cell> row(String title, List<Finding> of) {
        return List.of(
                Cells.text(title),
                Cells.text(count(of, Severity.ERROR)),
                Cells.text(count(of, Severity.WARNING)),
                Cells.text(count(of, Severity.INFO)),
                Cells.text(context.count(of.size())));
    }

    private String count(List<Finding> of, Severity severity) {
        return context.count(Severities.count(of, severity));
    }

    private List<String> regulations() {
        var cited = new TreeSet<Regulation>();
        findings.forEach(each -> cited.addAll(rules.basis(each.ruleId())));
        return cited.stream()
                .map(
                        each ->
                                context.text(
                                        "ringkas.peraturan",
                                        Map.of("nomor", each.number(), "judul", each.title())))
                .toList();
    }
}
