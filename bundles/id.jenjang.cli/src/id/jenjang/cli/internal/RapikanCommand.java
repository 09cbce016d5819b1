package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.FindingLine;
import id.jenjang.dsl.FormattedText;
import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code jenjang rapikan}: lays plan files out in the one common way, or only tells which are not.
 */
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
        var texts = read();
        var told = new ArrayList<String>();
        var unfinished = new ArrayList<String>();
        try (var progress = Progress.start(session)) {
            progress.step(session.text("progress.format"));
            var formatter = PlanFormatter.create();
            for (var each : texts) {
                format(each, formatter, told, unfinished);
            }
        }
        var summary =
                session.text(
                        onlyTell ? "format.summary.check" : "format.summary",
                        told.size(),
                        texts.size());
        session.print(
                writer -> {
                    for (var line : told) {
                        writer.write(line + "\n");
                    }
                    writer.write(summary + "\n");
                });
        unfinished.forEach(session::complain);
        var clean = unfinished.isEmpty() && (told.isEmpty() || !onlyTell);
        return (clean ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    /**
     * All files are read before the first is written: an unreadable one stops the command as it
     * found the plan.
     */
    private List<PlanText> read() throws CommandFailure {
        try {
            var texts = PlanText.read(paths, session.locale());
            var problems = texts.stream().flatMap(each -> each.problem().stream()).toList();
            if (!problems.isEmpty()) {
                var line = new FindingLine(session.messages(), false);
                throw new CommandFailure(problems.stream().map(line::of).toList());
            }
            return texts;
        } catch (PlanLoadException e) {
            throw new CommandFailure(session.text("failure.input", e.getMessage()));
        }
    }

    private void format(
            PlanText source, PlanFormatter formatter, List<String> told, List<String> unfinished)
            throws CommandFailure {
        var before = source.text().orElseThrow();
        var after = formatter.formatted(before);
        if (!after.text().equals(before)) {
            told.add(
                    session.text(
                            onlyTell ? "format.would-change" : "format.changed", source.file()));
            if (!onlyTell) {
                var bytes = after.text().getBytes(StandardCharsets.UTF_8);
                session.write(source.file(), out -> out.write(bytes));
            }
        }
        for (FormattedText.Untouched part : after.untouched()) {
            unfinished.add(session.text("format.skipped", source.file(), part.line()));
        }
    }
}
