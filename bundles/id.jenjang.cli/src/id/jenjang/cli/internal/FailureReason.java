package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.guard.DiskReason;
import id.jenjang.report.docx.OfficeException;
import id.jenjang.report.docx.OfficeException.Reason;
import id.jenjang.report.docx.UnsafeDocxException;

import java.io.IOException;
import java.util.Locale;

/** Says in the user's words why the system refused to read or write. */
record FailureReason(Messages messages) {

    /** The reason as part of a sentence, without a full stop. */
    String of(IOException failure) {
        if (failure instanceof OfficeException office) {
            var reason = office.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            var silent = office.detail().isEmpty() && office.reason() == Reason.NO_RESULT;
            return messages.text(
                    "reason.office." + reason + (silent ? ".silent" : ""), office.detail());
        }
        if (failure instanceof UnsafeDocxException unsafe) {
            var reason = unsafe.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            var part = unsafe.detail().isEmpty() ? "" : " (" + unsafe.detail() + ")";
            return messages.text("reason.word." + reason) + part;
        }
        return new DiskReason(messages.locale()).of(failure);
    }
}
