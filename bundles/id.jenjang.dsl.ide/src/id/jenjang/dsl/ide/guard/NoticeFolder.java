package id.jenjang.dsl.ide.guard;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the notices of the files of one folder stand: in {@code .kunci} beside them, which is there
 * as long as one of them is open. Git passes it over, because it says so itself: a notice belongs
 * to no history of a plan.
 */
record NoticeFolder(Path path) {

    private static final String NAME = ".kunci";

    /** So the folder disappears from what git tells, together with this file. */
    private static final String EVERYTHING = "*\n";

    static NoticeFolder beside(Path file) {
        return new NoticeFolder(file.resolveSibling(NAME));
    }

    /** Never one that could be taken for a file of the plan. */
    Path notice(Path file) {
        return path.resolve(file.getFileName() + NAME);
    }

    private Path ignore() {
        return path.resolve(".gitignore");
    }

    /** Makes it unless it is there. */
    void make() throws IOException {
        try {
            Files.createDirectory(path);
        } catch (FileAlreadyExistsException there) {
            // Another file of the same folder is open.
        }
        try {
            Files.writeString(ignore(), EVERYTHING, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException | NoSuchFileException thereOrTidied) {
            // Whoever made the folder wrote it; whoever takes it away takes both.
        }
    }

    /** Takes it away when the last notice is gone. */
    void tidy() throws IOException {
        Files.deleteIfExists(ignore());
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException others) {
            make();
        }
    }
}
