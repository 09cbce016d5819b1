package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.guard.DiskReason;
import id.jenjang.report.docx.DocxReason;

import java.io.IOException;

/** Says in the user's words why the system refused to read or write. */
record FailureReason(Messages messages) {

    /** The reason as part of a sentence, without a full stop. */
    String of(IOException failure) {
        return new DocxReason(messages.locale())
                .of(failure)
                .orElseGet(() -> new DiskReason(messages.locale()).of(failure));
    }
}
