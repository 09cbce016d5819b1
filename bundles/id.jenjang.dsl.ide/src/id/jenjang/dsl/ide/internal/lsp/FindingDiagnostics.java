package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.rules.CheckerRule;
import id.jenjang.rules.Severity;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings of one moment as the protocol has them. */
final class FindingDiagnostics {

    private static final String SOURCE = "jenjang";

    private final EditedPlan plan;
    private final FileNames names;
    private final ServerMessages messages;
    private final String rulePages;
    private final Map<Path, TextLines> lines = new HashMap<>();

    /**
     * For findings whose places are those of a plan's texts.
     *
     * @param rulePages address of the folder with a page for each rule; empty when there is none
     */
    FindingDiagnostics(
            EditedPlan plan, FileNames names, ServerMessages messages, String rulePages) {
        this.plan = plan;
        this.names = names;
        this.messages = messages;
        this.rulePages = rulePages;
    }

    Diagnostic of(TextFinding finding) {
        var result =
                new Diagnostic(
                        lines(finding.range().file()).range(finding.range()),
                        finding.message(),
                        severity(finding.severity()),
                        SOURCE,
                        finding.ruleId());
        if (!rulePages.isEmpty() && finding.ruleId().startsWith("J")) {
            result.setCodeDescription(
                    new DiagnosticCodeDescription(rulePages + finding.ruleId() + ".md"));
        }
        if (!finding.related().isEmpty()) {
            result.setRelatedInformation(related(finding));
        }
        if (finding.ruleId().equals(CheckerRule.UNUSED_ABAIKAN.id())) {
            result.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        if (!finding.identity().isEmpty()) {
            result.setData(finding.fingerprint());
        }
        return result;
    }

    private List<DiagnosticRelatedInformation> related(TextFinding finding) {
        var all = new ArrayList<DiagnosticRelatedInformation>();
        var printed = finding.subject().related();
        for (int i = 0; i < finding.related().size(); i++) {
            var range = finding.related().get(i);
            var place = i < printed.size() ? printed.get(i) : "";
            all.add(
                    new DiagnosticRelatedInformation(
                            location(range), place.isEmpty() ? messages.text("related") : place));
        }
        return all;
    }

    Location location(TextRange range) {
        return new Location(names.uri(range.file()), lines(range.file()).range(range));
    }

    private TextLines lines(Path file) {
        return lines.computeIfAbsent(file, each -> new TextLines(plan.text(each).orElse("")));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
