package id.jenjang.report;

import id.jenjang.report.tree.Document;
import id.jenjang.rules.Severity;

import java.util.Comparator;
import java.util.List;

/**
 * What the check of a plan means for its documents: a plan with errors gives drafts, unless
 * somebody decides otherwise; one that could not be read as a whole gives none, because its
 * documents would silently lack what stands in the unreadable file.
 *
 * @param verdict what becomes of documents
 * @param unreadable what could not be read, a sentence each
 * @param notice what a draft tells about itself
 */
public record Clearance(Verdict verdict, List<String> unreadable, DraftNotice notice) {

    public Clearance {
        unreadable = List.copyOf(unreadable);
    }

    /** What becomes of documents. */
    public enum Verdict {
        /** They are printed as they are. */
        FREE,
        /** They are printed as they are, although the plan has errors. */
        FORCED,
        /** They are marked as drafts. */
        DRAFT,
        /** None is printed. */
        REFUSED
    }

    /**
     * Something that stands against the plan.
     *
     * @param severity how grave it is
     * @param unreadable whether a file could not be read
     * @param transcript whether it stands in the transcript of a printed document
     * @param told a sentence about it, with the name of what it stands at first
     */
    public record Against(Severity severity, boolean unreadable, boolean transcript, String told) {}

    /**
     * Judges a plan.
     *
     * @param found what a check by {@link DocumentRules#registry} found
     * @param force whether errors do not make drafts
     */
    public static Clearance of(List<Against> found, boolean force) {
        List<String> unreadable =
                found.stream().filter(Against::unreadable).map(Against::told).toList();
        List<String> errors =
                found.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .sorted(Comparator.comparing(Against::transcript))
                        .map(Against::told)
                        .toList();
        long warnings = found.stream().filter(each -> each.severity() == Severity.WARNING).count();
        return new Clearance(
                verdict(!unreadable.isEmpty(), !errors.isEmpty(), force),
                unreadable,
                new DraftNotice(errors.size(), (int) warnings, errors));
    }

    private static Verdict verdict(boolean unreadable, boolean errors, boolean force) {
        if (unreadable) {
            return Verdict.REFUSED;
        }
        if (!errors) {
            return Verdict.FREE;
        }
        return force ? Verdict.FORCED : Verdict.DRAFT;
    }

    /** How many errors the plan has. */
    public int errors() {
        return notice.errors();
    }

    /** Whether documents are marked as drafts. */
    public boolean isDraft() {
        return verdict == Verdict.DRAFT;
    }

    /** The document, marked as a draft where it is one. */
    public Document mark(Document document) {
        return isDraft() ? notice.on(document) : document;
    }
}
