package id.jenjang.cli.internal;

import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which findings somebody wants to see: of some rules, of some severity and above. A file that
 * could not be read is always told, since what it hides cannot be known.
 *
 * @param rules patterns of rule ids; empty means all rules
 * @param least the mildest severity that is shown
 */
record FindingFilter(List<Pattern> rules, Severity least) {

    static final FindingFilter ALL = new FindingFilter(List.of(), Severity.INFO);

    /** The pattern of ids for a word like J3* or j203. */
    static Pattern pattern(String word) {
        var parts = word.strip().split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Pattern.quote(parts[i]);
        }
        return Pattern.compile(String.join(".*", parts), Pattern.CASE_INSENSITIVE);
    }

    boolean keeps(TextFinding finding) {
        return finding.isUnreadableFile()
                || finding.severity().compareTo(least) <= 0 && keepsRule(finding.ruleId());
    }

    private boolean keepsRule(String id) {
        return rules.isEmpty() || rules.stream().anyMatch(rule -> rule.matcher(id).matches());
    }
}
