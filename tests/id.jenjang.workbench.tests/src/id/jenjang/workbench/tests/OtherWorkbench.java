package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The workbench once more, in a program and on a screen of its own: the same Java and the same
 * bundles as this one, but other data.
 *
 * @param data what it keeps; may hold what an earlier one left
 */
record OtherWorkbench(Path data) {

    private static final int PATIENCE_MINUTES = 5;
    private static final String OWN_PRODUCT = "id.jenjang.workbench.product";
    private static final String LEFT = "id.jenjang.workbench.tests.tinggal";

    /** Where the platform keeps how the window is arranged. */
    Path window() {
        return data.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
    }

    /**
     * Starts it, waits for some words, and closes it.
     *
     * @return what could be read in its windows then
     */
    List<String> start(String words) throws IOException, InterruptedException {
        return run(
                "id.jenjang.workbench.tests.lihat",
                List.of("-product", OWN_PRODUCT, "-sampai", words));
    }

    /**
     * Starts it, changes a plan in it, closes its parts and ends the program twice: once somebody
     * thinks better of it, then leaves the change behind.
     *
     * @return what was asked, and how it went on
     */
    List<String> leave(Path plan) throws IOException, InterruptedException {
        return run(
                LEFT,
                List.of(
                        "-product",
                        OWN_PRODUCT,
                        "-program",
                        "id.jenjang.workbench.application",
                        "-rencana",
                        plan.toString()));
    }

    /** The same in an Eclipse that Jenjang is only installed into. */
    List<String> leaveEclipse(Path plan) throws IOException, InterruptedException {
        return run(
                LEFT,
                List.of("-program", "org.eclipse.ui.ide.workbench", "-rencana", plan.toString()));
    }

    /**
     * Starts it and waits until it has ended.
     *
     * @param application what is started
     * @param told what it is told, besides where it shall note what happened
     */
    private List<String> run(String application, List<String> told)
            throws IOException, InterruptedException {
        var home = Files.createTempDirectory(data.getParent(), "jalan");
        var notes = home.resolve("catatan.txt");
        var log = home.resolve("keluaran.txt");
        var screen = screen();
        try (var number =
                new BufferedReader(
                        new InputStreamReader(
                                screen.getInputStream(), StandardCharsets.US_ASCII))) {
            var command = command(home, application);
            command.addAll(told);
            command.addAll(List.of("-catatan", notes.toString()));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DISPLAY", ":" + number.readLine());
            var process = builder.redirectOutput(log.toFile()).start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertEquals("", ended && Files.exists(notes) ? "" : trouble(home));
            return Files.readAllLines(notes);
        } finally {
            screen.destroy();
            screen.waitFor();
        }
    }

    /** All that it says about itself. */
    private static String trouble(Path home) throws IOException {
        var said = new StringBuilder();
        try (var files = Files.walk(home, 2)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                said.append(file).append(":\n").append(Files.readString(file)).append('\n');
            }
        }
        return said.toString();
    }

    /** A screen nobody else works at. */
    private static Process screen() throws IOException {
        try {
            return new ProcessBuilder(
                            "Xvfb",
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            "1280x900x24",
                            "-nolisten",
                            "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            assumeTrue(false, "Xvfb is not installed");
            throw absent;
        }
    }

    /** As this program was started, with other data and without the tests. */
    private List<String> command(Path home, String application) throws IOException {
        var own = ProcessHandle.current().info();
        assumeTrue(own.arguments().isPresent(), "The system does not tell how this was started");
        var command = new ArrayList<>(List.of(own.command().orElseThrow()));
        command.addAll(List.of(own.arguments().orElseThrow()));
        command.subList(command.indexOf("-application"), command.size()).clear();
        replace(command, "-data", data);
        replace(command, "-configuration", configuration(command, home));
        command.addAll(List.of("-application", application, "-nl", "id"));
        return command;
    }

    private static void replace(List<String> command, String option, Path value) {
        command.set(command.indexOf(option) + 1, value.toString());
    }

    /** What is loaded is told in files; what was loaded is each program's own. */
    private static Path configuration(List<String> command, Path home) throws IOException {
        var from = Path.of(command.get(command.indexOf("-configuration") + 1));
        var to = Files.createDirectory(home.resolve("configuration"));
        Files.copy(from.resolve("config.ini"), to.resolve("config.ini"));
        return to;
    }
}
