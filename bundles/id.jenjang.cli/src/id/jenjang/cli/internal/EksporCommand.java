package id.jenjang.cli.internal;

import id.jenjang.excel.PlanWorkbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code jenjang ekspor}: writes the tables of a plan as an .xlsx workbook. */
@Command(name = "ekspor", aliases = "export")
final class EksporCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(
            names = {"-o", "--output", "--keluaran"},
            paramLabel = "FILE")
    private Path output = Path.of("rencana.xlsx");

    EksporCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new CommandFailure(session.text("export.ending", output));
        }
        var plan = new PlanSource(session).load(paths);
        session.write(output, new PlanWorkbook(plan.rencana())::writeTo);
        session.print(out -> out.write(session.text("report.written", output) + "\n"));
        if (plan.problems().isEmpty()) {
            return ExitCode.CLEAN.number();
        }
        // What is not understood is in no table, and whoever gets the workbook cannot see that.
        session.complain(session.text("export.problems", plan.problems().size()));
        return ExitCode.FINDINGS.number();
    }
}
