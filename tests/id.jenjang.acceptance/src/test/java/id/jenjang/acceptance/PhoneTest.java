package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every document as a page on a phone, in headless Chromium: the page never scrolls sideways, and
 * neither does a figure.
 */
class PhoneTest {

    private static final int WIDTH = 390;
    private static final Pattern LINE = Pattern.compile("\\[(\\S+) (\\d+) (\\d+) (\\d+)]");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"examples/dumai-2023, 12", "examples/tanjungpinang-2022, 9"})
    void fitsInWidth(String example, int pages) throws Exception {
        var browser = browser();
        var plan = Program.inRepository(example);
        Program.run("laporan", plan, "--jenis", "semua", "--format", "html", "-o", folder);
        for (var kind : List.of("hasil-periksa", "pra-evaluasi")) {
            Program.run("laporan", plan, "--jenis", kind, "-o", folder.resolve(kind + ".html"));
        }
        var measured = measured(browser);
        assertEquals(pages, measured.size(), () -> "pages: " + measured);
        for (var page : measured) {
            var line = LINE.matcher(page);
            assertTrue(line.matches(), page);
            assertTrue(Integer.parseInt(line.group(2)) <= WIDTH, () -> "wider: " + page);
            assertEquals("0", line.group(3), () -> "figures scroll: " + page);
            assertTrue(Integer.parseInt(line.group(4)) > 0, () -> "nothing is seen: " + page);
        }
    }

    /** A browser's window is never as narrow as a phone, but a frame in it is. */
    private List<String> measured(String browser) throws Exception {
        var frames = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                frames.append(
                        "<iframe width=\"%d\" height=\"800\" src=\"%s\"></iframe>\n"
                                .formatted(WIDTH, file.getFileName()));
            }
        }
        var script =
                """
                <pre></pre><script>
                addEventListener('load', function () {
                  document.querySelector('pre').textContent =
                    Array.from(document.querySelectorAll('iframe')).map(function (frame) {
                      var page = frame.contentDocument;
                      var scrolling = Array.from(page.querySelectorAll('figure *')).filter(
                        function (part) {
                          return getComputedStyle(part).overflowX === 'auto'
                            && part.scrollWidth > part.clientWidth;
                        });
                      return '[' + frame.getAttribute('src') + ' '
                        + page.documentElement.scrollWidth + ' ' + scrolling.length + ' '
                        + page.documentElement.scrollHeight + ']';
                    }).join('\\n');
                });
                </script>
                """;
        var page = Files.writeString(folder.resolve("bingkai.htm"), frames + script);
        var out = folder.resolve("hasil.txt").toFile();
        var process =
                new ProcessBuilder(
                                browser,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--allow-file-access-from-files",
                                "--user-data-dir=" + folder.resolve("profil"),
                                "--dump-dom",
                                page.toUri().toString())
                        .redirectOutput(out)
                        .redirectError(folder.resolve("galat.txt").toFile())
                        .start();
        assertEquals(0, process.waitFor());
        return LINE.matcher(Files.readString(out.toPath()))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String browser() throws IOException {
        var found =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(
                                dir ->
                                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                                .map(name -> Path.of(dir, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "Chromium is not installed");
        return found.get().toString();
    }
}
