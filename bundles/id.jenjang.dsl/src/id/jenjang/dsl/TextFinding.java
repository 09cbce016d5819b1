package id.jenjang.dsl;

import id.jenjang.rules.FindingIdentity;
import id.jenjang.rules.Severity;

import java.util.Comparator;
import java.util.List;

/**
 * A finding at its place in the text: of a rule (J...) or of reading the text itself (S...).
 *
 * @param ruleId rule id, or S001 syntax, S002 unreadable value, S003 unresolved name, S004
 *     unreadable file, S005 duplicate short name, S006 narrative file missing, S007 picture or
 *     template missing or outside the plan
 * @param severity how grave it is
 * @param range where it stands; never null
 * @param message a whole sentence in the language of the plan loader
 * @param related other places of the same cause
 * @param fixes certain repairs as text edits
 * @param identity names the mistake, the same in every run; for a finding of reading the rule, the
 *     file's name and the text found there. Empty before a check gave it one.
 * @param subject what it speaks of
 */
public record TextFinding(
        String ruleId,
        Severity severity,
        TextRange range,
        String message,
        List<TextRange> related,
        List<TextFix> fixes,
        String identity,
        FindingSubject subject) {

    /** Order of printing: by file, then place, then rule. */
    public static final Comparator<TextFinding> ORDER =
            Comparator.comparing((TextFinding each) -> each.range().file().toString())
                    .thenComparingInt(each -> each.range().offset())
                    .thenComparing(TextFinding::ruleId)
                    .thenComparing(TextFinding::identity)
                    .thenComparing(TextFinding::message);

    /** Id of findings about a file that could not be read at all. */
    public static final String UNREADABLE_FILE = "S004";

    public TextFinding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** A finding that has no identity yet. */
    public TextFinding(
            String ruleId,
            Severity severity,
            TextRange range,
            String message,
            List<TextRange> related,
            List<TextFix> fixes) {
        this(ruleId, severity, range, message, related, fixes, "", FindingSubject.NONE);
    }

    /** A finding that speaks of no element. */
    public TextFinding(
            String ruleId,
            Severity severity,
            TextRange range,
            String message,
            List<TextRange> related,
            List<TextFix> fixes,
            String identity) {
        this(ruleId, severity, range, message, related, fixes, identity, FindingSubject.NONE);
    }

    /** The same finding under an identity. */
    public TextFinding withIdentity(String name) {
        return new TextFinding(ruleId, severity, range, message, related, fixes, name, subject);
    }

    /** The identity as 16 hexadecimal digits, for tools that compare runs. */
    public String fingerprint() {
        return FindingIdentity.fingerprint(identity);
    }

    /**
     * The sentence with the name of what it stands at first, for people who have no files and lines
     * at hand; only a file that cannot be read is named itself.
     */
    public String told() {
        var where = where();
        return where.isEmpty() ? message : where + ": " + message;
    }

    private String where() {
        if (isUnreadableFile()) {
            return range.file().getFileName().toString();
        }
        return subject.isPrinted()
                ? subject.document() + ", " + subject.piece()
                : subject.element();
    }

    /** Whether a file could not be read, so that the plan is not complete. */
    public boolean isUnreadableFile() {
        return ruleId.equals(UNREADABLE_FILE);
    }
}
