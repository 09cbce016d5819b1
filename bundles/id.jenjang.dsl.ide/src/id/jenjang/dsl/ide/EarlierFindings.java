package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.TextRange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Findings of an earlier text of a file, moved to where they stand in its text of now. What stands
 * before or behind all that changed moves along; what the change touches is left out until the plan
 * is checked anew.
 */
final class ShiftedFindings {

    private final Path file;
    private final int same;
    private final int tail;
    private final int shift;

    ShiftedFindings(Path file, String before, String now) {
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

    /** The findings that still have a place. */
    List<TextFinding> of(List<TextFinding> findings) {
        return findings.stream().flatMap(each -> moved(each).stream()).toList();
    }

    private Optional<TextFinding> moved(TextFinding finding) {
        return moved(finding.range())
                .map(
                        range ->
                                new TextFinding(
                                        finding.ruleId(),
                                        finding.severity(),
                                        range,
                                        finding.message(),
                                        finding.related().stream()
                                                .flatMap(each -> moved(each).stream())
                                                .toList(),
                                        fixes(finding.fixes()),
                                        finding.identity(),
                                        finding.subject()));
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

    /** Lines and columns of a moved range are those of before: the protocol goes by offsets. */
    private Optional<TextRange> moved(TextRange range) {
        if (!range.file().equals(file) || range.offset() + range.length() <= same) {
            return Optional.of(range);
        }
        if (range.offset() < tail) {
            return Optional.empty();
        }
        return Optional.of(
                new TextRange(
                        file,
                        range.offset() + shift,
                        range.length(),
                        range.line(),
                        range.column()));
    }
}
