package id.jenjang.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/**
 * The command {@code jenjang} itself: its options stand with every subcommand, alone it tells how
 * to use it.
 */
@Command(name = "jenjang", versionProvider = JenjangCommand.VersionLine.class)
final class JenjangCommand implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    @Option(names = Language.OPTION, paramLabel = "id|en", scope = ScopeType.INHERIT)
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    JenjangCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return ExitCode.FAILURE.number();
    }

    /** What {@code --version} prints. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"jenjang " + Version.text() + " (Java " + Runtime.version() + ")"};
        }
    }
}
