package id.jenjang.cli.internal;

import id.jenjang.diagram.Graph;
import id.jenjang.diagram.GraphLayout;
import id.jenjang.dsl.Nearest;
import id.jenjang.report.CascadePicture;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.PlanDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code jenjang pohon}: draws the performance cascade of a plan, or a branch of it. */
@Command(name = "pohon", aliases = "cascade")
final class PohonCommand implements Callable<Integer> {

    private static final PlanDocument DOCUMENT = PlanDocument.named("pohon").orElseThrow();

    /** What stands for the standard output. */
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--dari", paramLabel = "ID")
    private String from;

    @Option(names = "--sampai-tingkat", paramLabel = "TINGKAT")
    private String last;

    @Option(names = "--tahun", paramLabel = "TAHUN")
    private Year year;

    @Option(names = "--instansi", paramLabel = "ID")
    private String agency;

    @Option(names = "--format", paramLabel = "FORMAT")
    private PictureFormat format;

    @Option(
            names = {"-o", "--output", "--keluaran"},
            paramLabel = "FILE")
    private Path output;

    PohonCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        boolean toStandard = STANDARD_OUTPUT.equals(output);
        var form = PictureFormat.of(format, toStandard ? null : output, session.messages());
        refuseUnknownLevel();
        var plan = new CheckedPlan(session, new PlanSource(session).load(paths), false);
        var choice = new DocumentChoice(session.messages(), year, agency);
        var scope = choice.in(plan.rencana(), DOCUMENT, DocumentOptions.NONE);
        var laporan = DOCUMENT.settings(plan.rencana(), scope.instansi(), scope.tahun());
        var graph = graph(new CascadePicture(plan.rencana(), laporan));
        var title = DOCUMENT.name() + " " + scope.instansi().getNama() + " " + scope.tahun();
        var content = form.content(new GraphLayout().free(graph), title, session.messages());
        if (toStandard) {
            session.send(content);
        } else {
            var name = DOCUMENT.word() + "-" + scope.tahun() + "." + form.ending();
            var file = output == null ? Path.of(name) : output;
            session.write(file, content);
            session.print(out -> out.write(session.text("report.written", file) + "\n"));
        }
        return outcome(plan);
    }

    private void refuseUnknownLevel() throws CommandFailure {
        var levels = CascadePicture.levels();
        if (last != null && !levels.contains(last.toLowerCase(Locale.ROOT))) {
            throw new CommandFailure(
                    session.text("picture.level", last, String.join(", ", levels)));
        }
    }

    private Graph graph(CascadePicture cascade) throws CommandFailure {
        var graph = cascade.graph(from, last);
        if (graph.isPresent()) {
            return graph.get();
        }
        if (from == null || cascade.graph(from, null).isPresent()) {
            throw new CommandFailure(session.text("picture.nothing", last));
        }
        var meant = Nearest.to(from, cascade.names());
        throw new CommandFailure(
                meant.isPresent()
                        ? session.text("picture.from.meant", from, meant.get())
                        : session.text("picture.from", from));
    }

    /** A picture of a plan with mistakes may show what is not so. */
    private int outcome(CheckedPlan plan) {
        if (plan.errors() == 0) {
            return ExitCode.CLEAN.number();
        }
        var where = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
        session.complain(session.text("report.errors", plan.errors(), where));
        return ExitCode.FINDINGS.number();
    }
}
