package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script {@code ./jenjang} as a user starts it, with the jar this build made. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    private static final Path SCRIPT = Program.inRepository("jenjang");

    @TempDir Path folder;

    @BeforeEach
    void needsTheJar() {
        var jar = Program.inRepository("bundles/id.jenjang.cli/target/jenjang.jar");
        assumeTrue(Files.exists(jar), "the one-file jar is made by Maven");
    }

    @Test
    void startsFromAnyFolderWithoutAWord() throws Exception {
        var run = start(SCRIPT, "--version");
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("jenjang "), run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void startsThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("pintasan"), SCRIPT);
        var run = start(link, "--version");
        assertEquals("", run.err());
        assertEquals(0, run.exit());
    }

    @Test
    void passesArgumentsAndExitCodesOn() throws Exception {
        var run = start(SCRIPT, "periksa", "berkas dengan spasi.jenjang");
        assertTrue(run.err().contains("berkas dengan spasi.jenjang"), run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exit());
    }

    private Program start(Path script, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JENJANG_SKIP_BUILD", "1");
        int exit =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Program(exit, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
