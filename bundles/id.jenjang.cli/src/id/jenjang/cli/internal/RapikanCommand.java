package id.jenjang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jenjang rapikan}: lays plan files out in the one common way, or only tells which are not. */
@Command(name = "rapikan", aliases = "format")
final class RapikanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = {"--periksa", "--check"})
    private boolean onlyTell;

    RapikanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        return ExitCode.CLEAN.number();
    }
}
