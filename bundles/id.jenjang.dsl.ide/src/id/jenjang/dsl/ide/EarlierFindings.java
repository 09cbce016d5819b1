package id.jenjang.dsl.ide;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.TextRange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Findings of an earlier text of a file, moved to where they stand in its text of now, for as long
 * as nobody has checked that. What stands before or behind all that changed moves along. Lines and
 * columns are those of before: what is moved goes by offsets.
 */
public final class EarlierFindings {

    private final Path file;
    private final int same;
    private final int tail;
    private final int shift;

    /**
     * From one text of a file to another.
     *
     * @param file the file as the plan names it
     * @param before the text that was checked
     * @param now its text now
     */
    public EarlierFindings(Path file, String before, String now) {
        this.file = file;
        int most = Math.min(before.length(), now.length());
        int head = 0;
        while (head < most && before.charAt(head) == now.charAt(head)) {
            head++;
        }
        int end = 0;
        while (end < most - head
                && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        same = head;
        tail = before.length() - end;
        shift = now.length() - before.length();
    }

    /**
     * What stood against an earlier plan, as it stands in one that follows from it: all of it, also
     * what the changes touch, so that nothing vanishes for a moment that is still true.
     *
     * @param check what was found in the earlier plan
     */
    public static PlanCheck of(EditedPlan before, PlanCheck check, EditedPlan now) {
        var findings = check.findings();
        var files = new HashSet<Path>();
        findings.forEach(each -> files.add(each.range().file()));
        for (var file : files) {
            var old = before.text(file).orElse("");
            var text = now.text(file).orElse("");
            if (!old.equals(text)) {
                findings = new EarlierFindings(file, old, text).all(findings);
            }
        }
        return findings == check.findings()
                ? check
                : new PlanCheck(findings, check.suppressed(), check.settings());
    }

    private List<TextFinding> all(List<TextFinding> findings) {
        var all = new ArrayList<TextFinding>(findings.size());
        for (var each : findings) {
            boolean here = each.range().file().equals(file);
            all.add(
                    here
                            ? at(each, moved(each.range()).orElseGet(() -> held(each.range())))
                            : each);
        }
        return all;
    }

    /** A range that the change touches: what is left of it, or where it was. */
    private TextRange held(TextRange range) {
        int start = Math.min(range.offset(), same);
        int end = range.offset() + range.length();
        int held = end < tail ? same : end + shift;
        return at(range, start, Math.max(0, held - start));
    }

    /** The findings that still have a place: what the change touches is left out. */
    public List<TextFinding> untouched(List<TextFinding> findings) {
        return findings.stream()
                .flatMap(each -> moved(each.range()).map(range -> at(each, range)).stream())
                .toList();
    }

    private TextFinding at(TextFinding finding, TextRange range) {
        return new TextFinding(
                finding.ruleId(),
                finding.severity(),
                range,
                finding.message(),
                finding.related().stream().flatMap(each -> moved(each).stream()).toList(),
                fixes(finding.fixes()),
                finding.identity(),
                finding.subject());
    }

    private List<TextFix> fixes(List<TextFix> fixes) {
        return fixes.stream()
                .flatMap(
                        fix ->
                                moved(fix.range()).stream()
                                        .map(
                                                range ->
                                                        new TextFix(
                                                                fix.label(),
                                                                range,
                                                                fix.replacement())))
                .toList();
    }

    private Optional<TextRange> moved(TextRange range) {
        if (!range.file().equals(file) || range.offset() + range.length() <= same) {
            return Optional.of(range);
        }
        return range.offset() < tail
                ? Optional.empty()
                : Optional.of(at(range, range.offset() + shift, range.length()));
    }

    private TextRange at(TextRange range, int offset, int length) {
        return new TextRange(file, offset, length, range.line(), range.column());
    }
}
