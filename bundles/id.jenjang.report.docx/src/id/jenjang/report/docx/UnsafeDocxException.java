package id.jenjang.report.docx;

import java.io.IOException;

/** A file that is not the Word file it should be, or that is not safe to read. */
public final class UnsafeDocxException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Reason {
        /** No Word file at all: another kind of file, or an empty one. */
        NOT_WORD,
        /** A file of Word 2003 or older (.doc). */
        OLD_WORD,
        /** Protected by a password. */
        ENCRYPTED,
        /** Cut off or damaged; the detail is what could not be read. */
        DAMAGED,
        /** Larger than any report, at once or when unpacked; the detail is the part. */
        TOO_LARGE,
        /** A part declares a document type or entities; the detail is the part. */
        ENTITIES,
        /** A template that carries macros. */
        MACROS,
        /** A template that fetches something from elsewhere when opened; the detail is what. */
        LINKED
    }

    private final Reason reason;
    private final String detail;

    UnsafeDocxException(Reason reason, String detail) {
        super(detail.isEmpty() ? reason.name() : reason.name() + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Which part of the file is wrong, as named inside it; may be empty. */
    public String detail() {
        return detail;
    }
}
