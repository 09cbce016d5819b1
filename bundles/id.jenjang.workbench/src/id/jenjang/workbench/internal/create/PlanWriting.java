package id.jenjang.workbench.internal.create;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.create.EmptyPlan;
import id.jenjang.dsl.ide.create.NextPeriod;
import id.jenjang.excel.Imported;
import id.jenjang.excel.TableImport;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/**
 * Writes the files of a new plan. They are put together beside the folder, which then appears as a
 * whole or not at all.
 */
public final class PlanWriting implements IRunnableWithProgress {

    private static final int SHOWN = 12;

    private final PlanWish wish;
    private final List<String> notes = new ArrayList<>();

    /** A writing of one plan. */
    public PlanWriting(PlanWish wish) {
        this.wish = wish;
    }

    /** What was left out of a spreadsheet, as far as it fits a message. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public void run(IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.get("new.progress"), IProgressMonitor.UNKNOWN);
        var folder = wish.folder();
        var beside = folder.resolveSibling("." + folder.getFileName() + ".baru");
        var made = missing(folder.getParent());
        try (var rest = new Leftovers(beside, made)) {
            Files.createDirectories(folder.getParent());
            write(beside, monitor);
            goOn(monitor);
            // An empty folder may be there already.
            Files.deleteIfExists(folder);
            Files.move(beside, folder);
            rest.keep();
        } catch (IOException failed) {
            throw new InvocationTargetException(failed);
        } catch (ExecutionException failed) {
            throw new InvocationTargetException(failed.getCause());
        } finally {
            monitor.done();
        }
    }

    /** The folders around it that are not there yet, inner ones first. */
    private static List<Path> missing(Path folder) {
        var missing = new ArrayList<Path>();
        for (var at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(at);
        }
        return missing;
    }

    private static void goOn(IProgressMonitor monitor) throws InterruptedException {
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }

    private void write(Path into, IProgressMonitor monitor)
            throws IOException, ExecutionException, InterruptedException {
        if (wish.source() == NewPlanWizard.Source.EXAMPLE) {
            Examples.copy(wish.example(), into, monitor::isCanceled);
            return;
        }
        var files = files(monitor::isCanceled);
        if (files.isEmpty()) {
            throw new IOException(Messages.get("new.nothing"));
        }
        for (var file : files.entrySet()) {
            goOn(monitor);
            var target = into.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private Map<String, String> files(BooleanSupplier givenUp)
            throws ExecutionException, InterruptedException {
        var name = Messages.get("new.progress");
        return switch (wish.source()) {
            case EXCEL -> fromTables(AwaitedWork.of(name, this::imported, givenUp));
            case PREVIOUS -> AwaitedWork.of(name, this::nextPeriod, givenUp);
            default -> new EmptyPlan(wish.beginning()).files();
        };
    }

    private Map<String, String> nextPeriod(BooleanSupplier wanted) throws PlanLoadException {
        var root = wish.from().toAbsolutePath().normalize();
        var before =
                EditedPlan.open(
                        List.of(root),
                        Messages.language(),
                        (step, files, all) -> {
                            if (!wanted.getAsBoolean()) {
                                throw new CancellationException();
                            }
                        });
        return NextPeriod.files(before, root, wish.beginning().first(), wish.beginning().last());
    }

    private Imported imported(BooleanSupplier wanted) throws IOException {
        var options =
                new TableImport.Options(
                        Messages.language(), wish.beginning().first(), "murni", null, null, null);
        return new TableImport(options, wanted).read(List.of(wish.from()));
    }

    private Map<String, String> fromTables(Imported imported) {
        imported.notes().stream()
                .filter(each -> each.unread())
                .limit(SHOWN)
                .forEach(each -> notes.add(each.where() + ": " + each.message()));
        return imported.files();
    }
}
