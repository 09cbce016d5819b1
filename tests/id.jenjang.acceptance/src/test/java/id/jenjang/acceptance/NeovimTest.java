package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The how-to for Neovim, word for word, in a Neovim nobody looks at. */
@DisabledOnOs(OS.WINDOWS)
final class NeovimTest {

    private static final Pattern HOW_TO =
            Pattern.compile("```lua\\n(vim\\.api\\.[^`]*start_client[^`]*)```");

    @TempDir Path folder;

    @Test
    void theHowToForItIsTrue() throws Exception {
        var jar = Program.inRepository("bundles/id.jenjang.cli/target/jenjang.jar");
        assumeTrue(Files.exists(jar), "the one-file jar is made by Maven");
        assumeTrue(run(folder, "nvim", "--version").exit() == 0, "Neovim is not installed");
        var plan = folder.resolve("rencana");
        copy(Program.inRepository("examples/dumai-2023"), plan);
        var drive = folder.resolve("neovim.lua");
        try (var script = NeovimTest.class.getResourceAsStream("neovim.lua")) {
            Files.copy(script, drive);
        }
        var settings = Files.writeString(folder.resolve("init.lua"), howTo());
        var run =
                run(
                        plan,
                        "nvim",
                        "-n",
                        "--clean",
                        "--headless",
                        "-u",
                        settings.toString(),
                        "-c",
                        "luafile " + drive);
        var said = run.out().lines().filter(each -> !each.isBlank()).toList();
        assertEquals(0, run.exit(), run.out());
        assertEquals("temuan S001", said.get(0), run.out());
        assertTrue(said.get(1).startsWith("penjelasan **sasaran daerah** `SD1` "), run.out());
        assertEquals(
                List.of(
                        "pelengkapan sasaran ",
                        "berubah rpjmd.jenjang",
                        "berubah setda/renstra.jenjang"),
                said.subList(2, 5),
                run.out());
    }

    private static String howTo() throws IOException {
        var page = Files.readString(Program.inRepository("docs/editor.md"));
        var found = HOW_TO.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1).replace("/letak/jenjang", launcher());
    }

    private static String launcher() {
        return Program.inRepository("jenjang").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private Program run(Path where, String... words) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var builder = new ProcessBuilder(words).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("JENJANG_SKIP_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            int exit = builder.redirectOutput(out.toFile()).start().waitFor();
            return new Program(exit, Files.readString(out), "");
        } catch (IOException e) {
            // No such program.
            return new Program(127, e.getMessage(), "");
        }
    }
}
