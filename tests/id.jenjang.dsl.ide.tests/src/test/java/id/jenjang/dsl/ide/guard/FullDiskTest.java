package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is left behind where files can be made but nothing can be written into them, as on a disk
 * that is full. A program of its own, which the system allows files of no more than no length.
 */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class FullDiskTest {

    @TempDir Path folder;

    /** Does one thing with a file, and ends in the trouble it has. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[1]);
            switch (arguments[0]) {
                case "take" -> LockNotice.take(file, "Bagian Umum");
                case "keep" ->
                        new RecoveryJournal(file.getParent()).keep(file, "isi", Optional.empty());
                default -> SafeOutput.write(file, out -> out.write('x'));
            }
        }
    }

    private String run(String what, Path file) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "ulimit -f 0 && exec \"$0\" \"$@\"",
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName(),
                                what,
                                file.toString())
                        .redirectErrorStream(true);
        // Java passes the system's own words on, in whatever language it speaks.
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void leavesNothing(String what) throws Exception {
        var told = run(what, folder.resolve("renstra.jenjang"));
        assertTrue(told.contains("java.io.IOException: File too large"), told);
        assertEquals(List.of(), names());
    }

    @Test
    void noNoticeOfAFileThatIsOpen() throws Exception {
        leavesNothing("take");
    }

    @Test
    void noTextThatIsNotSaved() throws Exception {
        leavesNothing("keep");
    }

    @Test
    void noHalfOfAFile() throws Exception {
        leavesNothing("write");
    }
}
