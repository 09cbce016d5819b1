package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.FileMark;
import id.jenjang.dsl.ide.guard.LockHolder;
import id.jenjang.dsl.ide.guard.RecoveryJournal;
import id.jenjang.dsl.ide.guard.RecoveryJournal.Unsaved;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Windows windows;
    private final RecoveryJournal journal;
    private final OpenNotices notices;
    private final Job looking =
            Job.createSystem("Jenjang: disk", (ICoreRunnable) monitor -> look());
    private UnsavedTexts unsaved;
    private boolean anyLocked;
    private OpenPlan plan;
    private volatile DiskWatch watch;

    /** The windows in which people work at the plan; asked in the user interface's thread. */
    public interface Windows {

        /** The one that people look at; null without one. */
        Shell front();

        /** Told, again and again, which of the files that are shown must not be written. */
        void locked(Set<Path> files);

        /** Shows a place of a file, where the plan is shown already. */
        void show(Path file, int offset);

        /** Says something that nobody has to answer, once somebody looks. */
        void say(String sentence);
    }

    /**
     * A guard.
     *
     * @param display the user interface's
     * @param folder where unsaved texts are kept
     * @param office what colleagues read about who has a file open
     */
    public PlanGuard(Display display, Windows windows, Path folder, Supplier<String> office) {
        this.display = display;
        this.windows = windows;
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
            unsaved = new UnsavedTexts(plan, journal, display);
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
                        windows.front(),
                        Messages.get("recover.title"),
                        Messages.get("recover.question", names),
                        SWT.NONE,
                        Messages.get("recover.take"),
                        Messages.get("recover.drop"),
                        Messages.get("recover.later"));
        if (answer == 0) {
            recover(found);
        }
        if (answer == 0 || answer == 1) {
            for (var each : found) {
                journal.drop(each);
            }
        }
    }

    /** Puts texts back, unsaved, and shows where the one that was typed last was typed. */
    private void recover(List<Unsaved> found) throws IOException {
        int place = 0;
        for (var each : found.reversed()) {
            var old = plan.now().text(each.file()).orElse("");
            plan.say(Messages.get("recover.step"), each.file(), each.text());
            place = Math.max(0, Arrays.mismatch(old.toCharArray(), each.text().toCharArray()));
        }
        windows.show(found.getFirst().file(), place);
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
            var named = new HashMap<Path, Optional<Long>>();
            display.syncExec(() -> note(known, shown, named));
            known.putAll(shown);
            var changes = looking.look(known);
            var beside = looking.lookBeside(named);
            // Of a plan that has been left meanwhile nothing is put up any more.
            var others =
                    watch == looking ? notices.open(shown.keySet()) : Map.<Path, LockHolder>of();
            var locked = locked(shown.keySet());
            if (anyLocked || !locked.isEmpty()) {
                anyLocked = !locked.isEmpty();
                display.asyncExec(() -> tellLocked(looking, locked));
            }
            if (!beside.isEmpty()) {
                display.asyncExec(() -> tellBeside(looking, beside));
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

    /** Nobody has them open here: what shows them shows the new ones. */
    private void tellBeside(DiskWatch from, Set<Path> changed) {
        if (watch == from) {
            plan.changedBeside(changed);
        }
    }

    private void tellLocked(DiskWatch from, Set<Path> locked) {
        if (watch == from) {
            windows.locked(locked);
        }
    }

    private static Set<Path> locked(Set<Path> files) {
        return files.stream()
                .filter(each -> Files.exists(each) && !Files.isWritable(each))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void note(
            Map<Path, String> known, Map<Path, String> shown, Map<Path, Optional<Long>> named) {
        if (plan != null) {
            named.putAll(plan.now().named());
            for (var file : plan.now().files()) {
                plan.now().text(file).ifPresent(text -> known.put(file, text));
            }
            plan.files().forEach(each -> shown.put(each.path(), each.onDisk()));
            named.keySet().removeAll(shown.keySet());
        }
    }

    private void tell(DiskWatch from, List<DiskChange> changes, Map<Path, LockHolder> others) {
        if (watch != from || windows.front() == null || windows.front().isDisposed()) {
            return;
        }
        new OutsideChanges(plan, windows).take(changes);
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
            MessageDialog.openInformation(windows.front(), Messages.get("lock.title"), sentences);
        }
    }

    @Override
    public void leave(Path place) {
        notices.leave(place);
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
        notices.end();
    }
}
