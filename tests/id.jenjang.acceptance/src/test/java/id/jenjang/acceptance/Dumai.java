package id.jenjang.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The plan of the published Dumai 2023 report, as it is kept in examples. */
final class Dumai {

    static final Path FOLDER = Program.inRepository("examples/dumai-2023");

    private Dumai() {}

    /** A copy that a test may change. */
    static Path copyTo(Path folder) throws IOException {
        for (var file : files(FOLDER)) {
            var copy = folder.resolve(FOLDER.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return folder;
    }

    /** All files of a folder, in a stable order. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** How many plan files a folder has. */
    static long planFiles(Path folder) throws IOException {
        return files(folder).stream().filter(file -> file.toString().endsWith(".jenjang")).count();
    }

    /** Replaces a piece of a file that must be there exactly once. */
    static void edit(Path file, String old, String replacement) throws IOException {
        var text = Files.readString(file);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException("not there exactly once: " + old);
        }
        Files.writeString(file, text.replace(old, replacement));
    }
}
