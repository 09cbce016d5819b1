package id.jenjang.dsl.ide.guard;

import java.nio.file.FileSystemException;

/** A file was to be written where a folder is. */
public final class OutputIsFolderException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    /** The folder as it was named. */
    public OutputIsFolderException(String folder) {
        super(folder);
    }
}
