package id.jenjang.workbench.internal;

import id.jenjang.dsl.ide.guard.DiskReason;
import id.jenjang.report.docx.DocxReason;

import java.io.IOException;

/** Says in the user's words why something failed. */
public final class WhyFailed {

    private WhyFailed() {}

    /** The reason as part of a sentence, without a full stop. */
    public static String of(Throwable failure) {
        var words =
                failure instanceof IOException refused
                        ? of(refused)
                        : failure.getLocalizedMessage();
        return words == null ? failure.getClass().getSimpleName() : words.replaceFirst("\\.$", "");
    }

    private static String of(IOException refused) {
        return new DocxReason(Messages.language())
                .of(refused)
                .orElseGet(() -> new DiskReason(Messages.language()).of(refused));
    }
}
