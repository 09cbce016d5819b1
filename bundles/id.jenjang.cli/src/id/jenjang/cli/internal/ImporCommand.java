package id.jenjang.cli.internal;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.excel.ImportException;
import id.jenjang.excel.ImportNote;
import id.jenjang.excel.Imported;
import id.jenjang.excel.MappedColumn;
import id.jenjang.excel.TableImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code jenjang impor}: reads tables of spreadsheets into the text of a plan. */
@Command(name = "impor", aliases = "import")
final class ImporCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Option(
            names = {"-o", "--output", "--keluaran"},
            paramLabel = "FOLDER",
            required = true)
    private Path output;

    @Option(names = "--pemetaan", paramLabel = "FILE")
    private Path mapping;

    @Option(names = "--kode", paramLabel = "FILE")
    private Path codes;

    @Option(names = "--catatan", paramLabel = "FILE")
    private Path notes;

    @Option(names = "--tahun", paramLabel = "TAHUN")
    private Year year;

    @Option(names = "--versi", paramLabel = "VERSI")
    private BudgetVersion versi = BudgetVersion.MURNI;

    @Option(names = "--timpa")
    private boolean overwrite;

    /** The versions of a budget as the option names them. */
    enum BudgetVersion {
        MURNI,
        PERUBAHAN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ImporCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        var plan = overwrite ? null : plan();
        var imported = read(plan);
        var written = write(imported);
        boolean mapped = mapping != null && !Files.exists(mapping);
        if (mapped) {
            write(mapping, imported.mapping());
        }
        if (notes != null) {
            write(notes, list(imported.notes()));
        }
        session.print(out -> print(out, imported, written));
        if (imported.isIncomplete()) {
            session.complain(session.text("import.incomplete", unread(imported)));
        }
        return outcome(imported, plan != null).number();
    }

    private ExitCode outcome(Imported imported, boolean intoPlan) {
        if (imported.files().isEmpty() && !intoPlan) {
            session.complain(session.text("import.nothing"));
            return ExitCode.FAILURE;
        }
        return imported.isIncomplete() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static long unread(Imported imported) {
        return imported.notes().stream().filter(ImportNote::unread).count();
    }

    /** The plan in the folder to be written to; null when there is none. */
    private LoadedPlan plan() throws CommandFailure {
        if (!Files.isDirectory(output)) {
            return null;
        }
        try (var inside = Files.walk(output)) {
            if (inside.noneMatch(each -> each.toString().endsWith(".jenjang"))) {
                return null;
            }
        } catch (IOException e) {
            throw unreadable(output, e);
        }
        return new PlanSource(session)
                .read(() -> PlanLoader.load(List.of(output), session.locale()));
    }

    private Imported read(LoadedPlan plan) throws CommandFailure {
        var options =
                new TableImport.Options(
                        session.locale(),
                        year == null ? 0 : year.getValue(),
                        versi.word(),
                        knownMapping(),
                        plan == null ? null : plan.rencana(),
                        new KnownCodeFile(session).read(codes, output));
        try {
            return new TableImport(options).read(files);
        } catch (ImportException e) {
            throw new CommandFailure(session.text("failure.input", e.getMessage()));
        } catch (IOException e) {
            throw unreadable(files.getFirst(), e);
        }
    }

    private String knownMapping() throws CommandFailure {
        try {
            return mapping != null && Files.exists(mapping) ? Files.readString(mapping) : null;
        } catch (MalformedInputException e) {
            throw new CommandFailure(session.text("import.mapping", mapping));
        } catch (IOException e) {
            throw unreadable(mapping, e);
        }
    }

    private CommandFailure unreadable(Path file, IOException e) {
        var reason = new FailureReason(session.messages()).of(e);
        return new CommandFailure(session.text("import.unreadable", file, reason));
    }

    private List<Path> write(Imported imported) throws CommandFailure {
        var written = new ArrayList<Path>();
        for (var name : imported.files().keySet()) {
            written.add(target(name));
        }
        if (!written.isEmpty()) {
            try {
                Files.createDirectories(output);
            } catch (IOException e) {
                throw new CommandFailure(
                        session.text(
                                "failure.output",
                                output,
                                new FailureReason(session.messages()).of(e)));
            }
        }
        int next = 0;
        for (var text : imported.files().values()) {
            write(written.get(next++), text);
        }
        return written;
    }

    /** A name that is free, so that nothing is ever replaced that was not meant. */
    private Path target(String name) {
        var target = output.resolve(name);
        for (int i = 2; !overwrite && Files.exists(target); i++) {
            target = output.resolve(name.replaceFirst("\\.jenjang$", "-" + i + ".jenjang"));
        }
        return target;
    }

    private void write(Path file, String text) throws CommandFailure {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        session.write(file, out -> out.write(bytes));
    }

    private void print(Writer out, Imported imported, List<Path> written) throws IOException {
        var sheet = "";
        for (var column : imported.columns()) {
            if (!column.sheet().equals(sheet)) {
                sheet = column.sheet();
                out.write(session.text("import.sheet", sheet) + "\n");
            }
            out.write(line(column));
        }
        out.write(list(imported.notes()));
        for (var file : written) {
            out.write(session.text("report.written", file) + "\n");
        }
        if (written.isEmpty() && !imported.isIncomplete()) {
            out.write(session.text("import.unchanged") + "\n");
        }
    }

    private String line(MappedColumn column) {
        var heading = column.heading();
        var shown = heading.length() > 44 ? heading.substring(0, 43) + "…" : heading;
        var said =
                column.meaning().equals("?")
                        ? session.text("import.unknown")
                        : column.meaning()
                                + (column.sure() || column.meaning().equals("abai")
                                        ? ""
                                        : " " + session.text("import.likely"));
        return "  %-3s %-45s %s\n".formatted(column.column(), shown, said);
    }

    private String list(List<ImportNote> notes) {
        var text = new StringBuilder();
        for (var note : notes) {
            text.append(session.text(note.unread() ? "import.unread" : "import.told"));
            text.append(' ').append(note.where());
            text.append(note.value().isEmpty() ? "" : " \"" + note.value() + "\"");
            text.append(": ").append(note.message()).append('\n');
        }
        return text.toString();
    }
}
