package id.jenjang.dsl.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The plans kept in the examples folder. */
public final class Examples {

    private Examples() {}

    static Path root() {
        var given = System.getProperty("jenjang.root");
        var folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    public static List<Path> files() {
        try (var files = Files.walk(root().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".jenjang")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
