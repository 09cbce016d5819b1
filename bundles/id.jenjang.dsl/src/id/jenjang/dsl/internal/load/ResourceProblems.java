package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.internal.link.LinkMessages;
import id.jenjang.dsl.internal.parser.SyntaxMessages;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The syntax and link errors of one file. An unresolved name that stands in a broken statement is
 * not told twice.
 */
final class ResourceProblems {

    private static final Pattern DECIMAL_POINT =
            Pattern.compile("-?\\d{1,3}\\.(?:\\d{1,2}|\\d{4,6})");

    private final Path file;
    private final XtextResource resource;
    private final Positions positions;
    private final DslMessages messages;

    ResourceProblems(Path file, XtextResource resource, Positions positions, DslMessages messages) {
        this.file = file;
        this.resource = resource;
        this.positions = positions;
        this.messages = messages;
    }

    List<TextFinding> all() {
        var result = new ArrayList<TextFinding>();
        var told = new HashSet<Integer>();
        for (var error : resource.getErrors()) {
            var finding = finding(error);
            if (!isEcho(finding) && told.add(finding.range().offset())) {
                result.add(finding);
            }
        }
        return result;
    }

    /** Whether a finding only repeats a mistake that is told elsewhere. */
    private boolean isEcho(TextFinding finding) {
        return switch (finding.ruleId()) {
            case SyntaxMessages.SYNTAX_ECHO -> true;
            case LinkMessages.UNRESOLVED -> positions.isBroken(text(finding.range()));
            default -> false;
        };
    }

    /** The words of statements that were stepped over. */
    static Set<String> brokenWords(XtextResource resource) {
        var parse = resource.getParseResult();
        return parse == null
                ? Set.of()
                : PlanLanguage.leftOut(parse).stream()
                        .map(INode::getText)
                        .collect(Collectors.toSet());
    }

    private TextFinding finding(Resource.Diagnostic error) {
        if (!(error instanceof AbstractDiagnostic diagnostic)) {
            var whole = new TextRange(file, 0, 0, error.getLine(), Math.max(1, error.getColumn()));
            return new TextFinding(
                    SyntaxMessages.SYNTAX,
                    Severity.ERROR,
                    whole,
                    error.getMessage(),
                    List.of(),
                    List.of());
        }
        int offset = diagnostic.getOffset();
        int length = diagnostic.getLength();
        var data = diagnostic.getData();
        if (data != null && data.length == 2) {
            offset = Integer.parseInt(data[0]);
            length = Integer.parseInt(data[1]);
        }
        var code = diagnostic.getCode() == null ? SyntaxMessages.SYNTAX : diagnostic.getCode();
        var range = positions.range(file, offset, length);
        return new TextFinding(
                code,
                Severity.ERROR,
                range,
                diagnostic.getMessage(),
                List.of(),
                fixes(diagnostic, range));
    }

    /** A decimal point can only have meant a comma, where the message says so too. */
    private List<TextFix> fixes(AbstractDiagnostic diagnostic, TextRange range) {
        var written = text(range);
        var right = written.replace('.', ',');
        if (!SyntaxMessages.VALUE.equals(diagnostic.getCode())
                || !DECIMAL_POINT.matcher(written).matches()
                || !diagnostic.getMessage().contains("'" + right + "'")) {
            return List.of();
        }
        return List.of(new TextFix(messages.get("nilai.perbaikan", right), range, right));
    }

    private String text(TextRange range) {
        var text = resource.getParseResult().getRootNode().getText();
        int end = Math.min(text.length(), range.offset() + range.length());
        return text.substring(Math.min(range.offset(), end), end);
    }
}
