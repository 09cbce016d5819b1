package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.Scope;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found in an earlier revision of a plan, to be left out now.
 *
 * @param revision as it was named; empty when a plan is compared with nothing
 * @param commit the commit it stands for, abbreviated
 * @param standing identities of the findings that stood
 * @param silenced identities of those that were silenced
 * @param notes sentences for the user about what could not be compared
 */
record Baseline(
        String revision,
        String commit,
        Set<String> standing,
        Set<String> silenced,
        List<String> notes) {

    /** Nothing to compare with: everything is new. */
    static final Baseline NONE = new Baseline("", "", Set.of(), Set.of(), List.of());

    static Baseline of(String revision, String commit, PlanCheck check, List<String> notes) {
        var silenced =
                check.suppressed().stream()
                        .map(each -> each.finding().identity())
                        .collect(Collectors.toUnmodifiableSet());
        return new Baseline(revision, commit, identities(check), silenced, notes);
    }

    private static Set<String> identities(PlanCheck check) {
        return check.findings().stream()
                .map(TextFinding::identity)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A file that cannot be read is always told: what it hides cannot be known. */
    boolean isNew(TextFinding finding) {
        return finding.isUnreadableFile() || !standing.contains(finding.identity());
    }

    /** What a check found that did not stand earlier, and silences that were not there. */
    PlanCheck newIn(PlanCheck check) {
        return check.only(this::isNew, each -> !silenced.contains(each.identity()));
    }

    /** What the comparison came to; empty when there was none. */
    Optional<Scope.Since> since(PlanCheck now) {
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        var stillThere = identities(now);
        int gone = (int) standing.stream().filter(each -> !stillThere.contains(each)).count();
        return Optional.of(new Scope.Since(revision, commit, standing.size(), gone));
    }
}
