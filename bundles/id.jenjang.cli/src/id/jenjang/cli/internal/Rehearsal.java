package id.jenjang.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the usual commands once over an example in one JVM, so that the JVM can record which classes
 * they need and keep them ready for later starts. Its results are thrown away; only the launcher
 * calls it.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * @param args the folder of the example plan, and a folder for what the commands write
     */
    public static void main(String[] args) {
        var plan = args[0];
        var report = Path.of(args[1]).resolve("lkjip.docx").toString();
        var runs =
                List.of(
                        List.of("periksa", plan),
                        List.of("periksa", "--format", "json", plan),
                        List.of(
                                "laporan",
                                plan,
                                "--tahun",
                                "2023",
                                "--halaman",
                                "mandiri",
                                "-o",
                                report),
                        List.of("rapikan", "--periksa", plan),
                        List.of("aturan"));
        for (var run : runs) {
            var sink = new ByteArrayOutputStream();
            new CommandRun(Terminal.plain(sink, sink)).execute(run.toArray(String[]::new));
        }
    }
}
