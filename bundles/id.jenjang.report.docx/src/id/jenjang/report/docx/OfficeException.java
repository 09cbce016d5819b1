package id.jenjang.report.docx;

import java.io.IOException;

/** An office program did not do what it was asked to. */
public final class OfficeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** It could not be started. */
        NOT_STARTED,
        /** It took too long and was ended. */
        TIMEOUT,
        /** It ended without a result; the detail is what it said. */
        NO_RESULT,
        /** Its result does not tell the pages. */
        NO_PAGES
    }

    private final Reason reason;
    private final String detail;

    /**
     * @param reason what went wrong
     * @param detail more about it, for people; may be empty
     */
    public OfficeException(Reason reason, String detail) {
        super(detail.isEmpty() ? reason.name() : reason.name() + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** More about it, for people; may be empty. */
    public String detail() {
        return detail;
    }
}
