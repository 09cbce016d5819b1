package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.workbench.internal.Messages;

import java.util.stream.Collectors;

/** What rules say of themselves, for who has to mend something. */
final class RuleWords {

    private static final RuleRegistry RULES = DocumentRules.registry();

    private RuleWords() {}

    /** Number and title of a rule; the number alone for findings of reading. */
    static String name(String id) {
        return RULES.byId(id)
                .map(rule -> id + "  " + rule.title(Messages.language()))
                .orElse(id + "  " + Messages.get("problems.reading"));
    }

    /** A finding with what its rule asks for and what that rests on; Markdown. */
    static String explain(TextFinding finding) {
        var text = new StringBuilder("# " + name(finding.ruleId()) + "\n\n");
        text.append(finding.message().replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1")).append("\n\n");
        RULES.byId(finding.ruleId()).ifPresent(rule -> explain(rule, text));
        return text.toString();
    }

    private static void explain(Rule rule, StringBuilder text) {
        text.append(rule.explanation(Messages.language())).append("\n\n");
        text.append("# ").append(Messages.get("problems.basis")).append('\n');
        text.append(rule.basis().stream().map(RuleWords::basis).collect(Collectors.joining("\n")));
    }

    private static String basis(Regulation regulation) {
        return "- **" + regulation.number() + "** " + regulation.title();
    }
}
