package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule catalogue in the repository is the one the program writes: {@code aturan --tulis
 * docs/aturan}.
 */
class RulePagesTest {
    @TempDir Path folder;

    @Test
    void thePagesInTheRepositoryAreUpToDate() throws IOException {
        assertEquals(0, Program.run("aturan", "--tulis", folder).exit());
        assertEquals(
                pages(folder),
                pages(Program.inRepository("docs/aturan")),
                "run: ./jenjang aturan --tulis docs/aturan");
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        var pages = new TreeMap<String, String>();
        for (var file : Dumai.files(folder)) {
            pages.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return pages;
    }
}
