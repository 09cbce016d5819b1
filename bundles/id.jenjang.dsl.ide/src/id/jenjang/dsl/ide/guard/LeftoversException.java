package id.jenjang.dsl.ide.guard;

import java.nio.file.FileSystemException;

/** Programs that were killed have left so many files beside one that no more can be made. */
final class LeftoversException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    LeftoversException(String file) {
        super(file);
    }
}
