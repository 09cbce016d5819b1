package id.jenjang.report.internal.reviu;

import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.rules.RuleSetting;
import id.jenjang.rules.Severity;
import id.jenjang.rules.SuppressedFinding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the plan takes out of the check: findings silenced with a reason, and rules weighed
 * otherwise than usual. Whoever reviews must see both.
 */
final class Exceptions {
    private final ReviuContext context;
    private final Labels labels;
    private final RuleBook rules;

    Exceptions(ReviuContext context, RuleBook rules) {
        this.context = context;
        this.labels = new Labels(context);
        this.rules = rules;
    }

    List<Block> blocks() {
        var result = context.subject().result();
        List<Block> blocks = new ArrayList<>();
        if (result.suppressed().isEmpty()) {
            blocks.add(context.wording().paragraph("kecuali.tidak-ada"));
        } else {
            blocks.add(
                    context.wording()
                            .paragraph(
                                    "kecuali.ada",
                                    Map.of("jumlah", context.count(result.suppressed().size()))));
            blocks.add(silenced(result.suppressed()));
        }
        if (!result.settings().isEmpty()) {
            blocks.add(context.wording().paragraph("atur.ada"));
            blocks.add(settings(result.settings()));
        }
        return blocks;
    }

    private Table silenced(List<SuppressedFinding> suppressed) {
        TableBuilder table =
                new TableBuilder(null)
                        .column(5, Align.CENTER)
                        .column(20)
                        .column(45)
                        .column(30)
                        .header(
                                context.text("kolom.nomor"),
                                context.text("kolom.letak"),
                                context.text("kolom.uraian"),
                                context.text("kolom.alasan"));
        Map<String, Long> left =
                suppressed.stream()
                        .skip(FindingGroups.ALL_IN_FULL)
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.finding().ruleId(), Collectors.counting()));
        int number = 0;
        for (var each : suppressed.stream().limit(FindingGroups.ALL_IN_FULL).toList()) {
            number++;
            var finding = each.finding();
            table.row(
                    Cells.text(context.count(number)),
                    Cells.text(place(each)),
                    Cells.text(finding.message() + " (" + finding.ruleId() + ")"),
                    Cells.text(each.alasan()));
        }
        left.forEach(
                (rule, count) ->
                        table.title(
                                context.text(
                                        "temuan.selebihnya",
                                        Map.of(
                                                "jumlah",
                                                context.count(count.intValue()),
                                                "aturan",
                                                rule,
                                                "judul",
                                                rules.title(rule)))));
        return table.build();
    }

    private String becomes(Severity severity) {
        String word = Severities.word(context.wording(), severity);
        return context.text("atur.menjadi", Map.of("tingkat", word));
    }

    private String place(SuppressedFinding each) {
        var place = each.finding().place();
        String element = labels.element(place).orElse("");
        String file = labels.file(place);
        return element.isEmpty() ? file : file.isEmpty() ? element : element + " (" + file + ")";
    }

    private Table settings(List<RuleSetting> settings) {
        TableBuilder table =
                new TableBuilder(null)
                        .column(10, Align.CENTER)
                        .column(40)
                        .column(15)
                        .column(35)
                        .header(
                                context.text("kolom.aturan"),
                                context.text("kolom.isi-aturan"),
                                context.text("kolom.tingkat"),
                                context.text("kolom.alasan"));
        for (RuleSetting setting : settings) {
            table.row(
                    Cells.text(setting.ruleId()),
                    Cells.text(rules.title(setting.ruleId())),
                    Cells.text(
                            setting.severity()
                                    .map(this::becomes)
                                    .orElseGet(() -> context.text("tingkat.mati"))),
                    Cells.text(setting.reason()));
        }
        return table.build();
    }
}
