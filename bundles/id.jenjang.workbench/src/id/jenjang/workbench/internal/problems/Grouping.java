package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.workbench.internal.Messages;

import java.util.Locale;

/** What findings are put together by. */
enum Grouping {
    /** How grave they are. */
    SEVERITY,
    /** The rule that found them. */
    RULE,
    /** The file they stand in. */
    FILE,
    /** The element they speak of. */
    ELEMENT,
    /** Nothing: one list. */
    NONE;

    /** What a finding is put under. */
    String of(TextFinding finding) {
        return switch (this) {
            case SEVERITY -> Messages.get("problems.severity." + name(finding));
            case RULE -> RuleWords.name(finding.ruleId());
            case FILE -> finding.range().file().getFileName().toString();
            case ELEMENT ->
                    finding.subject().element().isEmpty()
                            ? Messages.get("problems.noElement")
                            : finding.subject().element();
            case NONE -> "";
        };
    }

    private static String name(TextFinding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** How the grouping is called. */
    String label() {
        return Messages.get("problems.by." + name().toLowerCase(Locale.ROOT));
    }
}
