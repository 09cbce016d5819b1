package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences about a check as a whole.
 *
 * @param messages the language
 * @param words how counts and severities are printed
 */
record Summary(Messages messages, FindingLine words) {

    /** How many files, and what was found in them. */
    String of(CheckReport report) {
        var files =
                messages.text(
                        report.files() == 1 ? "check.files.one" : "check.files", report.files());
        if (report.check().findings().isEmpty()) {
            return files + " " + words.colour(messages.text("check.clean"), "32");
        }
        var counts =
                messages.text(
                        "check.counts",
                        words.counted(Severity.ERROR, report.count(Severity.ERROR)),
                        words.counted(Severity.WARNING, report.count(Severity.WARNING)),
                        words.counted(Severity.INFO, report.count(Severity.INFO)));
        return files + " " + counts;
    }

    /** What of all findings a report speaks of; nothing when of all. */
    List<String> of(Scope scope) {
        var sentences = new ArrayList<String>();
        if (scope.since().isPresent()) {
            var since = scope.since().get();
            sentences.add(
                    messages.text(
                            "check.since",
                            since.revision(),
                            since.commit(),
                            since.before(),
                            since.gone()));
        }
        if (scope.filtered() > 0) {
            sentences.add(messages.text("check.filtered", scope.filtered(), scope.filter()));
        }
        return sentences;
    }

    /** How the plan weighs one rule, and why. */
    String setting(PlanCheck.Setting setting) {
        var place = FindingLine.place(setting.range());
        var sentence =
                setting.severity()
                        .map(
                                level ->
                                        messages.text(
                                                "check.setting",
                                                place,
                                                setting.ruleId(),
                                                words.level(level)))
                        .orElseGet(
                                () -> messages.text("check.setting.off", place, setting.ruleId()));
        return setting.reason().isEmpty()
                ? sentence
                : sentence + " " + messages.text("check.reason", setting.reason());
    }
}
