package id.jenjang.workbench.internal.plan;

import id.jenjang.workbench.internal.WhyFailed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the plan could not be written: it is as it was, and its new text is still open. */
public final class UnsavedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnsavedFileException(Path file, IOException why) {
        super(WhyFailed.of(why), why);
        this.file = file;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Whether it is there but must not be written. */
    public boolean isReadOnly() {
        return Files.exists(file) && !Files.isWritable(file);
    }
}
