package id.jenjang.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * The packaged workbench, started as a person starts it, with one bundle more: the one that works
 * its window and measures. It needs a screen.
 */
final class WorkbenchRun {

    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final int PATIENCE_MINUTES = 20;

    private final Path launcher;
    private final Path home;

    /**
     * A workbench that was never started, with settings of its own.
     *
     * @param launcher the script that starts it
     * @param meter the jar of the bundle that measures
     * @param home a folder that is not there yet, for what it keeps
     */
    WorkbenchRun(Path launcher, Path meter, Path home) throws IOException {
        this.launcher = launcher;
        this.home = home;
        var own = launcher.resolveSibling("configuration");
        var configuration = home.resolve("configuration");
        Files.createDirectories(configuration.resolve(BUNDLES).getParent());
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        Files.writeString(
                configuration.resolve(BUNDLES),
                Files.readString(own.resolve(BUNDLES)) + line(meter));
    }

    /** As the platform lists its bundles; it wants the very version. */
    private static String line(Path bundle) throws IOException {
        try (var jar = new JarFile(bundle.toFile())) {
            var about = jar.getManifest().getMainAttributes();
            return "%s,%s,%s,4,false%n"
                    .formatted(
                            about.getValue("Bundle-SymbolicName").split(";")[0],
                            about.getValue("Bundle-Version"),
                            bundle.toUri());
        }
    }

    /**
     * Lets the workbench do something and tells the times it took.
     *
     * @param task what the measuring bundle calls it
     * @param plan the folder of the plan it is done with; null for none
     * @return times in milliseconds by name
     * @throws IOException also when the workbench fails
     */
    Map<String, List<Double>> times(String task, Path plan)
            throws IOException, InterruptedException {
        var results = home.resolve("hasil.txt");
        Files.deleteIfExists(results);
        var log = home.resolve("keluaran.txt").toFile();
        var command = new ArrayList<String>(List.of(launcher.toString()));
        command.addAll(
                List.of(
                        "-configuration",
                        home.resolve("configuration").toString(),
                        "-application",
                        "id.jenjang.workbench.tests.ukur",
                        "-ukur",
                        task,
                        "-hasil",
                        results.toString()));
        if (plan != null) {
            command.addAll(List.of("-rencana", plan.toString()));
        }
        command.addAll(List.of("-sejak", Long.toString(System.currentTimeMillis())));
        var starting = new ProcessBuilder(command).redirectErrorStream(true);
        starting.environment().put("JENJANG_DATA", home.resolve("data").toString());
        var process = starting.redirectOutput(Redirect.appendTo(log)).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        if (!Files.exists(results)) {
            throw new IOException(
                    "the workbench did not measure: " + Files.readString(log.toPath()));
        }
        return read(results);
    }

    private static Map<String, List<Double>> read(Path results) throws IOException {
        var times = new LinkedHashMap<String, List<Double>>();
        for (var line : Files.readAllLines(results)) {
            var parts = line.split("=", 2);
            times.put(
                    parts[0],
                    Arrays.stream(parts[1].split(",")).map(Double::valueOf).sorted().toList());
        }
        return times;
    }
}
