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

    /** What was found, below the name of its rule; Markdown. */
    static String say(TextFinding finding) {
        return "# "
                + name(finding.ruleId())
                + "\n\n"
                + finding.message().replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1");
    }

    /** What its rule asks for and what that rests on; Markdown, empty for findings of reading. */
    static String explain(TextFinding finding) {
        return RULES.byId(finding.ruleId()).map(RuleWords::explain).orElse("");
    }

    private static String explain(Rule rule) {
        return rule.explanation(Messages.language())
                + "\n\n# "
                + Messages.get("problems.basis")
                + '\n'
                + rule.basis().stream().map(RuleWords::basis).collect(Collectors.joining("\n"));
    }

    private static String basis(Regulation regulation) {
        return "- **" + regulation.number() + "** " + regulation.title();
    }
}
