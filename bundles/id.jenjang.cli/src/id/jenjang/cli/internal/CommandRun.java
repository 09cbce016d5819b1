package id.jenjang.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Help;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One run of {@code jenjang}: finds the command, lets it work, and turns whatever goes wrong into
 * one sentence and an exit code.
 */
public final class CommandRun {

    /** Columns for the names of options in the help. */
    private static final int LONGEST_OPTION = 32;

    private final Terminal terminal;

    /** A run in the given surroundings. */
    public CommandRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the words after {@code jenjang} and returns the exit code: 0, 1 or 2. */
    public int execute(String[] args) {
        var session = new Session(terminal, Language.wanted(args));
        try {
            return commandLine(session, args).execute(args);
        } catch (Error e) {
            return fail(session, e, args);
        }
    }

    private CommandLine commandLine(Session session, String[] args) {
        var line = new CommandLine(new JenjangCommand(session));
        line.addSubcommand(new PeriksaCommand(session));
        line.addSubcommand(new LaporanCommand(session));
        line.addSubcommand(new PohonCommand(session));
        line.addSubcommand(new AsalCommand(session));
        line.addSubcommand(new BandingCommand(session));
        line.addSubcommand(new RapikanCommand(session));
        line.addSubcommand(new ImporCommand(session));
        line.addSubcommand(new EksporCommand(session));
        line.addSubcommand(new AturanCommand(session));
        line.addSubcommand(new LspCommand(session));
        line.setResourceBundle(session.messages().bundle());
        line.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Year.class, new YearConverter());
        line.setOut(
                new PrintWriter(
                        new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
        line.setErr(session.err());
        line.setColorScheme(
                Help.defaultColorScheme(terminal.watchedOut() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setParameterExceptionHandler(
                (mistake, words) -> {
                    session.complain(new UsageMistake(session.messages()).sentence(mistake));
                    var command = mistake.getCommandLine().getCommandSpec().qualifiedName();
                    session.complain(session.text("usage.see-help", command));
                    return ExitCode.FAILURE.number();
                });
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> fail(session, failure, args));
        return line;
    }

    private static int fail(Session session, Throwable failure, String[] args) {
        if (failure instanceof CommandFailure told) {
            told.messages().forEach(session::complain);
        } else if (causes(failure).anyMatch(StackOverflowError.class::isInstance)) {
            session.complain(session.text("failure.nesting"));
        } else if (causes(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
            session.complain(
                    session.text("failure.memory", Runtime.getRuntime().maxMemory() >> 20));
        } else {
            crash(session, failure, args);
        }
        return ExitCode.FAILURE.number();
    }

    /** Parsers and worker threads wrap what they meet. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static void crash(Session session, Throwable failure, String[] args) {
        var name = failure.getClass().getSimpleName();
        try {
            var log = new CrashLog(session.terminal().temporary()).write(failure, args);
            session.complain(session.text("failure.unexpected", name, log));
        } catch (IOException e) {
            session.complain(
                    session.text(
                            "failure.unexpected.unlogged",
                            name,
                            String.valueOf(failure.getMessage())));
        }
    }
}
