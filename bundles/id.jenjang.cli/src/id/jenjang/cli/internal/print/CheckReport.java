package id.jenjang.cli.internal.print;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Severity;

import java.util.List;

/**
 * The outcome of a check, ready to be printed.
 *
 * @param files how many plan files were checked
 * @param check what was found
 * @param view how it is to be printed; counts always cover all of it
 * @param scope what of all findings it is
 */
public record CheckReport(int files, PlanCheck check, View view, Scope scope) {

    /** How many findings that stand have the severity. */
    public long count(Severity severity) {
        return check.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The findings to be printed, by file and place. */
    List<TextFinding> shown() {
        return check.findings().subList(0, Math.min(view.most(), check.findings().size()));
    }

    /** How many findings are counted but not printed. */
    int hidden() {
        return check.findings().size() - shown().size();
    }
}
