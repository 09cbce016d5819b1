package id.jenjang.dsl.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders with texts and what the formatter makes of them. */
final class Golden {

    private Golden() {}

    private static Path root() {
        return Examples.root().resolve("tests/id.jenjang.dsl.tests/src/test/resources/format");
    }

    static List<Path> cases() {
        try (var folders = Files.list(root())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String file) {
        return Examples.read(root().resolve(file));
    }
}
