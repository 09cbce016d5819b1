package id.jenjang.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names the machine that was measured on. */
final class Machine {

    private Machine() {}

    static List<String> lines() throws IOException {
        var memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getTotalMemorySize();
        return List.of(
                "Processor: "
                        + processor()
                        + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " cores",
                "Memory: " + Math.round(memory / 1e9) + " GB",
                "System: "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + ", "
                        + System.getProperty("os.arch"),
                "Java: "
                        + System.getProperty(
                                "java.vendor.version", System.getProperty("java.vendor"))
                        + " ("
                        + Runtime.version()
                        + ")");
    }

    private static String processor() throws IOException {
        var description = Path.of("/proc/cpuinfo");
        if (!Files.exists(description)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(description).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
