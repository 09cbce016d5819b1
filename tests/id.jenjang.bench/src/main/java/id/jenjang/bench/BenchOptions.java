package id.jenjang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure.
 *
 * @param launcher the script that starts Jenjang
 * @param example folder of the real plan
 * @param out the Markdown file to write
 * @param workbench the script that starts the workbench; null when it is not measured
 * @param meter the jar of the bundle that measures in the workbench; null when it is not measured
 * @param quick whether to leave out JMH and the slowest comparison
 * @param only names of the parts of the page to measure; empty for all
 */
record BenchOptions(
        Path launcher,
        Path example,
        Path out,
        Path workbench,
        Path meter,
        boolean quick,
        List<String> only) {

    static BenchOptions of(String[] args) {
        Path launcher = null;
        Path example = null;
        Path out = null;
        Path workbench = null;
        Path meter = null;
        boolean quick = false;
        var only = new ArrayList<String>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--jenjang" -> launcher = Path.of(args[++i]).toAbsolutePath();
                case "--example" -> example = Path.of(args[++i]).toAbsolutePath();
                case "--out" -> out = Path.of(args[++i]).toAbsolutePath();
                case "--ruang" -> workbench = Path.of(args[++i]).toAbsolutePath();
                case "--pengukur" -> meter = Path.of(args[++i]).toAbsolutePath();
                case "--quick" -> quick = true;
                case "--hanya" -> only.add(part(args[++i]));
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            }
        }
        if (launcher == null || example == null || out == null) {
            throw new IllegalArgumentException("--jenjang, --example and --out are needed");
        }
        return new BenchOptions(launcher, example, out, workbench, meter, quick, List.copyOf(only));
    }

    private static String part(String name) {
        if (!BenchPage.NAMES.contains(name)) {
            throw new IllegalArgumentException("--hanya is one of " + BenchPage.NAMES);
        }
        return name;
    }

    /** Whether a part of the page is measured. */
    boolean measures(String part) {
        return only.isEmpty() ? !quick || BenchPage.QUICK.contains(part) : only.contains(part);
    }
}
