package id.jenjang.cli.internal;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jenjang laporan}: prints a report of a plan as a Word file. */
@Command(name = "laporan", aliases = "report")
final class LaporanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--jenis", paramLabel = "JENIS")
    private String kind = "lkjip";

    @Option(names = "--tahun", paramLabel = "TAHUN")
    private Year year;

    @Option(names = "--instansi", paramLabel = "ID")
    private String agency;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--paksa")
    private boolean force;

    LaporanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        throw new UnsupportedOperationException("laporan");
    }
}
