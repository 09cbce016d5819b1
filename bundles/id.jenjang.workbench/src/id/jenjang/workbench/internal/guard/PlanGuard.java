package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.FileMark;
import id.jenjang.dsl.ide.guard.FileText;
import id.jenjang.dsl.ide.guard.LockHolder;
import id.jenjang.dsl.ide.guard.RecoveryJournal;
import id.jenjang.dsl.ide.guard.RecoveryJournal.Unsaved;
import id.jenjang.dsl.ide.merge.Merge;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Watches over the work on a desk: what is not saved survives a crash, what others write to the
 * disk is taken over or brought together with it, and colleagues hear of each other.
 */
public final class PlanGuard implements PlanDesk.Visitor {

    private static final long EVERY = 2000;

    private static final DateTimeFormatter KEPT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", Locale.ROOT);

    private final Display display;
    private final Supplier<Shell> shell;
    private final RecoveryJournal journal;
    private final OpenNotices notices;
    private final Job looking =
            Job.createSystem("Jenjang: disk", (ICoreRunnable) monitor -> look());
    private final Consumer<Set<Path>> readOnly;
    private UnsavedTexts unsaved;
    private boolean anyLocked;
    private OpenPlan plan;
    private volatile DiskWatch watch;

    /**
     * A guard.
     *
     * @param display the user interface's
     * @param shell of the window that people look at; null without one
     * @param folder where unsaved texts are kept
     * @param office what colleagues read about who has a file open
     * @param readOnly told, again and again, which of the files that are shown must not be written
     */
    public PlanGuard(
            Display display,
            Supplier<Shell> shell,
            Path folder,
            Supplier<String> office,
            Consumer<Set<Path>> readOnly) {
        this.readOnly = readOnly;
        this.display = display;
        this.shell = shell;
        journal = new RecoveryJournal(folder);
        notices = new OpenNotices(office);
    }

    @Override
    public void opened(Optional<OpenPlan> next) {
        if (plan != null) {
            plan.remove(unsaved);
            unsaved.forget();
            notices.close();
            watch = null;
        }
        plan = next.orElse(null);
        if (plan != null) {
            unsaved = new UnsavedTexts(journal);
            plan.add(unsaved);
            watch = new DiskWatch(plan.root());
            display.asyncExec(this::offerUnsaved);
            looking.schedule(EVERY);
        }
    }

    /** Asks about texts of the open plan that a crash left behind. */
    private void offerUnsaved() {
        if (plan == null) {
            return;
        }
        try {
            var found =
                    journal.found().texts().stream()
                            .filter(each -> plan.holds(each.file()))
                            .toList();
            if (!found.isEmpty()) {
                offer(found);
            }
        } catch (IOException unreadable) {
            ILog.of(PlanGuard.class).warn(unreadable.getLocalizedMessage(), unreadable);
        }
    }

    private void offer(List<Unsaved> found) throws IOException {
        var names =
                found.stream().map(each -> "  " + named(each)).collect(Collectors.joining("\n"));
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell.get(),
                        Messages.get("recover.title"),
                        Messages.get("recover.question", names),
                        SWT.NONE,
                        Messages.get("recover.take"),
                        Messages.get("recover.drop"),
                        Messages.get("recover.later"));
        if (answer == 0) {
            for (var each : found) {
                plan.say(Messages.get("recover.step"), each.file(), each.text());
            }
        }
        if (answer == 0 || answer == 1) {
            for (var each : found) {
                journal.drop(each);
            }
        }
    }

    /** The file, when it was last typed into, and whether others have changed it since. */
    private String named(Unsaved text) {
        var kept = KEPT.format(text.written().atZone(ZoneId.systemDefault()));
        var key = isChanged(text) ? "recover.changed" : "recover.file";
        return Messages.get(key, plan.root().relativize(text.file()), kept);
    }

    private static boolean isChanged(Unsaved text) {
        try {
            return !FileMark.of(text.file()).equals(text.onDisk());
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void look() {
        var looking = watch;
        if (looking == null || display.isDisposed()) {
            return;
        }
        try {
            var known = new HashMap<Path, String>();
            var shown = new HashMap<Path, String>();
            display.syncExec(() -> note(known, shown));
            known.putAll(shown);
            var changes = looking.look(known);
            var others = notices.open(shown.keySet());
            var locked = locked(shown.keySet());
            if (anyLocked || !locked.isEmpty()) {
                anyLocked = !locked.isEmpty();
                display.asyncExec(() -> tellLocked(looking, locked));
            }
            if (!changes.isEmpty() || !others.isEmpty()) {
                display.asyncExec(() -> tell(looking, changes, others));
            }
        } catch (IOException unreachable) {
            // A drive that is away for a while; what is open stays open.
            ILog.of(PlanGuard.class).info(unreachable.getLocalizedMessage(), unreachable);
        }
        this.looking.schedule(EVERY);
    }

    private void tellLocked(DiskWatch from, Set<Path> locked) {
        if (watch == from) {
            readOnly.accept(locked);
        }
    }

    private static Set<Path> locked(Set<Path> files) {
        return files.stream()
                .filter(each -> Files.exists(each) && !Files.isWritable(each))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void note(Map<Path, String> known, Map<Path, String> shown) {
        if (plan != null) {
            for (var file : plan.now().files()) {
                plan.now().text(file).ifPresent(text -> known.put(file, text));
            }
            plan.files().forEach(each -> shown.put(each.path(), each.onDisk()));
        }
    }

    private void tell(DiskWatch from, List<DiskChange> changes, Map<Path, LockHolder> others) {
        if (watch != from || shell.get() == null || shell.get().isDisposed()) {
            return;
        }
        try {
            var shown = plan.files().stream().map(PlanFile::path).toList();
            for (var change : changes) {
                takeOver(change);
            }
            changes.stream()
                    .filter(each -> each.text() == null && shown.contains(each.file()))
                    .forEach(each -> tellGone(each.file()));
        } catch (IOException unreadable) {
            ILog.of(PlanGuard.class).warn(unreadable.getLocalizedMessage(), unreadable);
        }
        if (!others.isEmpty()) {
            var sentences =
                    others.entrySet().stream()
                            .map(
                                    each ->
                                            each.getValue()
                                                    .sentence(
                                                            each.getKey(),
                                                            Messages.language(),
                                                            ZoneId.systemDefault()))
                            .collect(Collectors.joining("\n\n"));
            MessageDialog.openInformation(shell.get(), Messages.get("lock.title"), sentences);
        }
    }

    private void takeOver(DiskChange change) throws IOException {
        switch (change.text()) {
            case null -> plan.gone(change.file());
            case FileText.Utf8 utf8 -> takeOver(change.file(), utf8.text());
            case FileText.Other other -> offerReading(change.file(), other);
        }
    }

    private void tellGone(Path file) {
        MessageDialog.openInformation(
                shell.get(),
                file.getFileName().toString(),
                Messages.get("disk.gone", plan.root().relativize(file)));
    }

    private void offerReading(Path file, FileText.Other other) throws IOException {
        boolean read =
                MessageDialog.open(
                                MessageDialog.QUESTION,
                                shell.get(),
                                file.getFileName().toString(),
                                other.sentence(Messages.language()),
                                SWT.NONE,
                                Messages.get("encoding.read"),
                                Messages.get("encoding.leave"))
                        == 0;
        if (read) {
            plan.say(Messages.get("encoding.step"), file, other.reading());
        }
    }

    private void takeOver(Path file, String theirs) throws IOException {
        var held = plan.files().stream().filter(each -> each.path().equals(file)).findFirst();
        if (held.isEmpty()) {
            plan.changedOnDisk(file, theirs);
        } else if (!held.get().onDisk().equals(theirs)) {
            bringTogether(held.get(), theirs);
        }
    }

    private void bringTogether(PlanFile file, String theirs) throws IOException {
        var mine = file.document().get();
        if (!file.isDirty() || mine.equals(theirs)) {
            plan.changedOnDisk(file.path(), theirs);
            plan.say(Messages.get("disk.step"), file.path(), theirs);
            return;
        }
        var merge = Merge.of(file.onDisk(), mine, theirs);
        var text = merge.text();
        if (text.isEmpty()) {
            var dialog = new MergeDialog(shell.get(), file.path(), merge);
            // Without an answer the own text stays; both are still there, this one in the window.
            text = dialog.ask();
        }
        plan.changedOnDisk(file.path(), theirs);
        if (text.isPresent()) {
            var broken = Merge.broken(plan.now(), file.path(), theirs, text.get());
            plan.say(Messages.get("merge.step"), file.path(), text.get());
            if (!broken.isEmpty()) {
                MessageDialog.openWarning(
                        shell.get(),
                        Messages.get("merge.title"),
                        Messages.get("merge.broken", broken.size(), broken.getFirst().message()));
            }
        }
    }

    /** Somebody comes back to the window, maybe from changing files elsewhere. */
    public void lookNow() {
        looking.schedule();
    }

    /**
     * Stops watching. Texts that are not saved by now are offered when their plan is next opened.
     */
    public void close() {
        watch = null;
        looking.cancel();
        notices.close();
    }
}
