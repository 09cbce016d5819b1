package id.jenjang.dsl;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out repository a test runs in. */
final class Repository {

    private Repository() {}

    /** Its folder: named by the build, else the nearest one above that holds the examples. */
    static Path root() {
        var named = System.getProperty("jenjang.root");
        var folder = Path.of(named == null ? "" : named).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
