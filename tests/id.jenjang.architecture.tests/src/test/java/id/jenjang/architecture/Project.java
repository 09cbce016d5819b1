package id.jenjang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a project that people write: what builds and tools make is left out. */
final class Project {

    private static final Set<String> GENERATED =
            Set.of("src-gen", "target", "bin", ".git", "lib", "node_modules", "dist");

    /** Tycho lays poms for publishing beside the sources while it builds. */
    private static final String BUILD_NOTE = ".tycho-";

    private final Path root;
    private final List<Path> files;
    private List<JavaSource> sources;

    Project(Path root) {
        this.root = root;
        try (var walk = Files.walk(root)) {
            files =
                    walk.filter(file -> !isGenerated(root.relativize(file)))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project this test belongs to. */
    static Project here() {
        var given = System.getProperty("jenjang.root");
        var folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return new Project(folder);
    }

    private static boolean isGenerated(Path file) {
        for (Path part : file) {
            if (part.toString().equals("src")) {
                // A package may have any name.
                return false;
            }
            if (GENERATED.contains(part.toString()) || part.toString().startsWith(BUILD_NOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Files whose path within the project, written with slashes, ends so. */
    Stream<Path> files(String end) {
        return files.stream().map(root::relativize).filter(file -> slashed(file).endsWith(end));
    }

    /** The Java files, parsed once. */
    List<JavaSource> sources() {
        if (sources == null) {
            sources = JavaSource.parse(root, files(".java").toList());
        }
        return sources;
    }

    /** Whether there is such a file or folder. */
    boolean exists(Path file) {
        return Files.exists(root.resolve(file));
    }

    List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    String read(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The line of the first occurrence of a text, 1 when there is none. */
    long lineOf(Path file, String text) {
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1L;
            }
        }
        return 1;
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
