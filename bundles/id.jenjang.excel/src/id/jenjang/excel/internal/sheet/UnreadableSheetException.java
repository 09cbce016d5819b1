package id.jenjang.excel.internal.sheet;

import java.io.IOException;

/** A file that is no spreadsheet we can read. */
public final class UnreadableSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    public enum Reason {
        /** The binary form of Excel 97-2003. */
        OLD,
        /** Kept behind a password. */
        ENCRYPTED,
        /** Unpacks to more than any plan needs. */
        TOO_LARGE,
        /** Something else, or damaged. */
        NO_SHEET
    }

    private final Reason reason;

    UnreadableSheetException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }
}
