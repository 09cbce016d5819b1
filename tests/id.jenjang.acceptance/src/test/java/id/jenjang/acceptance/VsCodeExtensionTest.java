package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The extension for VS Code: typed, bundled, tried without an editor, and packed. Needs Node.js
 * and, the first time, the net for its few packages.
 */
@DisabledOnOs(OS.WINDOWS)
final class VsCodeExtensionTest {

    private static final Path EXTENSION = Program.inRepository("editors/vscode");

    /** What npm says when there is no way to the packages. */
    private static final List<String> OFFLINE =
            List.of("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH");

    @TempDir Path folder;

    @BeforeEach
    void needsNode() throws Exception {
        assumeTrue(
                run("node", "-e", "process.exit(require('zlib').crc32 ? 0 : 1)").exit() == 0,
                "Node.js 20.15 or newer is not installed");
        assumeTrue(run("npm", "--version").exit() == 0, "npm is not installed");
        if (!isInstalled()) {
            var packages = run("npm", "ci", "--ignore-scripts");
            assumeFalse(
                    OFFLINE.stream().anyMatch(packages.out()::contains),
                    "the packages of the extension cannot be reached");
            assertEquals(0, packages.exit(), packages.out());
        }
    }

    /** npm keeps the list it installed from beside the packages. */
    private static boolean isInstalled() throws IOException {
        var list = EXTENSION.resolve("package-lock.json");
        var installed = EXTENSION.resolve("node_modules/.package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(list))
                        >= 0;
    }

    @Test
    void isBuiltTriedAndPacked() throws Exception {
        for (var step : List.of("types", "build", "test")) {
            var done = run("npm", "run", "--silent", step);
            assertEquals(0, done.exit(), done.out());
        }
        var packed = folder.resolve("jenjang.vsix");
        var done = run("node", "pack.mjs", packed.toString());
        assertEquals(0, done.exit(), done.out());
        try (var zip = new ZipFile(packed.toFile())) {
            for (var part :
                    List.of(
                            "[Content_Types].xml",
                            "extension.vsixmanifest",
                            "extension/package.json",
                            "extension/dist/extension.js",
                            "extension/syntaxes/jenjang.tmLanguage.json",
                            "extension/aturan/J203.md")) {
                assertTrue(zip.getEntry(part) != null, part);
            }
            try (var in = zip.getInputStream(zip.getEntry("extension/package.json"))) {
                assertTrue(new String(in.readAllBytes()).contains("\"jenjang.program\""));
            }
            unpack(zip);
        }
        var jar = folder.resolve("extension/server/jenjang.jar");
        assumeTrue(Files.exists(jar), "the one-file jar is made by Maven");
        var talk = run("node", "--test", "--test-reporter=tap", "test/server.test.mjs");
        assertEquals(0, talk.exit(), talk.out());
        assertTrue(talk.out().contains("# skipped 0"), talk.out());
    }

    private void unpack(ZipFile zip) throws IOException {
        for (var entry : Collections.list(zip.entries())) {
            var file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, file);
            }
        }
    }

    private Program run(String... words) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var builder = new ProcessBuilder(words).directory(EXTENSION.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JENJANG_EXTENSION", folder.resolve("extension").toString());
        try {
            int exit =
                    builder.redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start()
                            .waitFor();
            return new Program(exit, Files.readString(out), "");
        } catch (IOException e) {
            // No such program.
            return new Program(127, e.getMessage(), "");
        }
    }
}
