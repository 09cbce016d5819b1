package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.guard.OutputIsFolderException;
import id.jenjang.report.docx.OfficeException;
import id.jenjang.report.docx.OfficeException.Reason;
import id.jenjang.report.docx.UnsafeDocxException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in the user's words why the system refused to read or write. */
record FailureReason(Messages messages) {

    /** The reason as part of a sentence, without a full stop. */
    String of(IOException failure) {
        if (failure instanceof OutputIsFolderException) {
            return messages.text("reason.folder");
        }
        if (failure instanceof NoSuchFileException missing) {
            return messages.text("reason.missing", missing.getFile());
        }
        if (failure instanceof AccessDeniedException) {
            return messages.text("reason.denied");
        }
        if (failure instanceof NotDirectoryException notFolder) {
            return messages.text("reason.not-folder", notFolder.getFile());
        }
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
        return bySystemText(failure);
    }

    /** Java passes these on as the system's own English words only. */
    private String bySystemText(IOException failure) {
        var words =
                failure instanceof FileSystemException detailed
                        ? detailed.getReason()
                        : failure.getMessage();
        var lower = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("quota")) {
            return messages.text("reason.full");
        }
        if (lower.contains("read-only file system")) {
            return messages.text("reason.read-only");
        }
        if (lower.contains("too long")) {
            return messages.text("reason.name-too-long");
        }
        if (lower.contains("not a directory")) {
            return messages.text("reason.parent-not-folder");
        }
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
