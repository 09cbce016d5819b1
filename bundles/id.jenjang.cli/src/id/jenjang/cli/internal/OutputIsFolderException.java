package id.jenjang.cli.internal;

import java.nio.file.FileSystemException;

/** A file was to be written where a folder is. */
final class OutputIsFolderException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    OutputIsFolderException(String folder) {
        super(folder);
    }
}
