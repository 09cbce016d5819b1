package id.jenjang.bench;

import java.nio.file.Path;

/**
 * What to measure.
 *
 * @param launcher the script that starts Jenjang
 * @param example folder of the real plan
 * @param out the Markdown file to write
 * @param quick whether to leave out JMH and the slowest comparison
 */
record BenchOptions(Path launcher, Path example, Path out, boolean quick) {

    static BenchOptions of(String[] args) {
        Path launcher = null;
        Path example = null;
        Path out = null;
        boolean quick = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--jenjang" -> launcher = Path.of(args[++i]).toAbsolutePath();
                case "--example" -> example = Path.of(args[++i]).toAbsolutePath();
                case "--out" -> out = Path.of(args[++i]).toAbsolutePath();
                case "--quick" -> quick = true;
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            }
        }
        if (launcher == null || example == null || out == null) {
            throw new IllegalArgumentException("--jenjang, --example and --out are needed");
        }
        return new BenchOptions(launcher, example, out, quick);
    }
}
