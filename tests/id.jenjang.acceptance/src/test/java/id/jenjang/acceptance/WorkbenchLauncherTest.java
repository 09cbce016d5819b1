package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The script that starts the window, with a Java that only says what it was asked for: what it
 * refuses, and where it puts what it keeps.
 */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
final class WorkbenchLauncherTest {

    private static final List<String> TOOLS =
            List.of("cksum", "dirname", "head", "ls", "mkdir", "sed", "sleep", "tr", "uname");

    @TempDir Path folder;
    private final Map<String, String> surroundings = new TreeMap<>();
    private Path program;
    private Path script;

    @BeforeEach
    void install() throws IOException {
        program = Files.createDirectories(folder.resolve("program"));
        Files.createDirectories(program.resolve("plugins"));
        Files.createFile(program.resolve("plugins/org.eclipse.equinox.launcher_1.0.jar"));
        Files.createDirectories(program.resolve("jre/bin"));
        Files.writeString(program.resolve("jre/release"), "JAVA_VERSION=\"25.0.1\"\n");
        executable("jre/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        var name = "jenjang-workbench";
        var original = Program.inRepository("releng/id.jenjang.product/sumber/linux/" + name);
        script = executable(name, Files.readString(original));
        surroundings.put("DISPLAY", ":99");
        surroundings.put("HOME", folder.resolve("rumah").toString());
    }

    private Path executable(String name, String text) throws IOException {
        var file = Files.writeString(program.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void keepsItsDataInTheHomeAndWhatIsLoadedBesideTheProgram() throws Exception {
        var words = started("rencana saya");
        assertEquals(folder.resolve("rumah/.jenjang").toString(), after("-data", words));
        assertTrue(words.contains("rencana saya"), words::toString);
        assertFalse(words.contains("-configuration"), words::toString);
        assertTrue(words.contains(archive(program.resolve("configuration"))), words::toString);
    }

    @Test
    void keepsEverythingWithTheDataWhereTheProgramMayNotBeChanged() throws Exception {
        // Not even the superuser makes a folder of a file.
        Files.createFile(program.resolve("configuration"));
        var data = folder.resolve("data saya");
        surroundings.put("JENJANG_DATA", data.toString());
        var words = started();
        assertEquals(data.toString(), after("-data", words));
        var configuration = Path.of(after("-configuration", words));
        assertEquals(data, configuration.getParent());
        assertTrue(configuration.getFileName().toString().matches("konfigurasi-\\d+"));
        assertTrue(words.contains(archive(data)), words::toString);
    }

    @Test
    void saysThatItsDataCannotBeKept() throws Exception {
        Files.createFile(folder.resolve("rumah"));
        var data = folder.resolve("rumah/.jenjang");
        refuses(
                """
                Jenjang menyimpan setelan dan pekerjaan yang belum disimpan di %1$s, tetapi folder \
                itu tidak dapat ditulis. Periksa hak aksesnya, atau tunjukkan folder lain dengan \
                JENJANG_DATA.
                  (Jenjang keeps settings and unsaved work in %1$s, but that folder cannot be \
                written to. Check its permissions, or name another one with JENJANG_DATA.)
                """
                        .formatted(data));
    }

    @Test
    void saysThatThereIsNoScreen() throws Exception {
        surroundings.put("DISPLAY", "");
        refuses(
                """
                Ruang kerja Jenjang memerlukan layar, dan di sini tidak ada (DISPLAY kosong). \
                Jalankan dari desktop; tanpa layar ada perintah 'jenjang'.
                  (The Jenjang workbench needs a screen and there is none here (DISPLAY is empty). \
                Start it from a desktop; without a screen there is the command 'jenjang'.)
                """);
    }

    @Test
    void saysHowItIsStarted() throws Exception {
        surroundings.put("DISPLAY", "");
        var run = run("--help");
        assertEquals(
                """
                Pemakaian: jenjang-workbench [FOLDER]: membuka ruang kerja Jenjang, dengan rencana \
                di FOLDER bila disebut.
                  (jenjang-workbench [FOLDER] opens the Jenjang workbench, with the plan in FOLDER \
                when one is named.)
                """,
                run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void whoeverEndsItEndsTheWindow() throws Exception {
        executable("jre/bin/java", "#!/bin/sh\necho $$\nexec sleep 600\n");
        var started = builder().redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var window = Long.parseLong(started.inputReader().readLine());
        try {
            started.destroy();
            started.waitFor();
            assertFalse(ProcessHandle.of(window).map(ProcessHandle::isAlive).orElse(false));
        } finally {
            ProcessHandle.of(window).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** A new start, for example in another language, which the window has written down. */
    @Test
    void startsAgainWhenTheWindowAsksForIt() throws Exception {
        executable(
                "jre/bin/java",
                """
                #!/bin/sh
                for word in "$@"; do last=$word; done
                echo "$last"
                [ "$last" = id ] || exit 7
                echo en >"$JENJANG_DATA/bahasa"
                exit 23
                """);
        surroundings.put("JENJANG_DATA", folder.resolve("data").toString());
        var run = run();
        assertEquals("id\nen\n", run.out());
        assertEquals(7, run.exit());
    }

    /**
     * Only what the script needs, so that nothing shows its words in a window, or is another Java.
     */
    private Path tools() throws IOException {
        var tools = folder.resolve("alat");
        if (!Files.exists(tools)) {
            Files.createDirectory(tools);
            for (var tool : TOOLS) {
                var usual = Path.of("/usr/bin", tool);
                var there = Files.exists(usual) ? usual : Path.of("/bin", tool);
                Files.createSymbolicLink(tools.resolve(tool), there);
            }
        }
        return tools;
    }

    private static String archive(Path folder) {
        return "-XX:SharedArchiveFile=" + folder.resolve("kelas-25.jsa");
    }

    private static String after(String option, List<String> words) {
        assertTrue(words.contains(option), words::toString);
        return words.get(words.indexOf(option) + 1);
    }

    /** What Java was asked for. */
    private List<String> started(String... arguments) throws Exception {
        var run = run(arguments);
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        return run.out().lines().toList();
    }

    private void refuses(String words) throws Exception {
        var run = run();
        assertEquals(words, run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exit());
    }

    private Program run(String... arguments) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile());
        int exit = builder.start().waitFor();
        return new Program(exit, Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder builder(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("JENJANG_DATA", "WAYLAND_DISPLAY"));
        builder.environment().putAll(surroundings);
        builder.environment().put("PATH", tools().toString());
        return builder;
    }
}
