package id.jenjang.excel;

import java.io.IOException;

/** A file that cannot be imported; the message is one sentence for the user. */
public final class ImportException extends IOException {

    private static final long serialVersionUID = 1L;

    ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
