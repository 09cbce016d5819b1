package id.jenjang.dsl.ide.history;

import id.jenjang.dsl.ide.internal.Sentences;

import java.util.Locale;

/** An earlier state of a plan cannot be had. */
public final class GitProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** The folder lies in no repository. */
        NO_REPOSITORY,
        /** The repository has no such revision. */
        NO_REVISION,
        /** What was fetched of the repository has no such revision; the rest may have it. */
        NO_REVISION_PARTIAL,
        /** Several commits begin with this. */
        AMBIGUOUS,
        /** The revision has no plan in this folder. */
        NO_PLAN,
        /** The repository is damaged, or must not be read. */
        UNREADABLE
    }

    private final Reason reason;
    private final String subject;
    private final String detail;

    GitProblem(Reason reason, Object subject, String detail) {
        super(reason + " " + subject);
        this.reason = reason;
        this.subject = subject.toString();
        this.detail = detail;
    }

    /** Why it cannot be had. */
    public Reason reason() {
        return reason;
    }

    /** The folder or the revision it is about, as it was named. */
    public String subject() {
        return subject;
    }

    /** What the repository says, or the folder that was asked for; empty when nothing is known. */
    public String detail() {
        return detail;
    }

    /** What is wrong and what would be right, as a sentence for people. */
    public String sentence(Locale locale) {
        return new Sentences(GitProblem.class, locale).get(key(), subject, detail);
    }

    private String key() {
        return switch (reason) {
            case NO_REPOSITORY -> "noRepository";
            case NO_REVISION -> "noRevision";
            case NO_REVISION_PARTIAL -> "noRevision.partial";
            case AMBIGUOUS -> "ambiguous";
            case NO_PLAN -> "noPlan";
            case UNREADABLE -> "unreadable";
        };
    }
}
