package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.OriginJson;
import id.jenjang.cli.internal.print.OriginText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code jenjang asal}: tells where the figures of a printed Word file come from. */
@Command(name = "asal", aliases = "origin")
final class AsalCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ListFormat format = ListFormat.TEKS;

    AsalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        var figures = new WordFile(session, file).figures();
        session.print(
                writer -> {
                    switch (format) {
                        case TEKS -> new OriginText(session.messages()).print(figures, writer);
                        case JSON -> new OriginJson().print(figures, writer);
                    }
                });
        return ExitCode.CLEAN.number();
    }
}
