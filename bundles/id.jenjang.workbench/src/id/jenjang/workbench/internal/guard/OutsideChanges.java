package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.dsl.ide.guard.FileText;
import id.jenjang.dsl.ide.merge.Conflict;
import id.jenjang.dsl.ide.merge.Merge;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.ElementAt;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes over what others have written to the disk, or brings it together with what is not saved,
 * and tells of each file that somebody has open here.
 */
final class OutsideChanges {

    private final OpenPlan plan;
    private final PlanGuard.Windows windows;
    private final Set<String> loaded = new LinkedHashSet<>();
    private final Set<String> joined = new LinkedHashSet<>();

    OutsideChanges(OpenPlan plan, PlanGuard.Windows windows) {
        this.plan = plan;
        this.windows = windows;
    }

    /** Takes them over; those that cannot be read stay as they are. */
    void take(List<DiskChange> changes) {
        var shown = plan.files().stream().map(PlanFile::path).toList();
        for (var change : changes) {
            try {
                takeOver(change);
            } catch (IOException unreadable) {
                ILog.of(OutsideChanges.class).warn(unreadable.getLocalizedMessage(), unreadable);
            }
        }
        tell("disk.loaded", loaded);
        tell("disk.joined", joined);
        changes.stream()
                .filter(each -> each.text() == null && shown.contains(each.file()))
                .forEach(each -> tellGone(each.file()));
    }

    private void tell(String key, Set<String> files) {
        if (!files.isEmpty()) {
            windows.say(Messages.get(key, String.join(", ", files)));
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
                windows.front(),
                file.getFileName().toString(),
                Messages.get("disk.gone", plan.root().relativize(file)));
    }

    private void offerReading(Path file, FileText.Other other) throws IOException {
        boolean read =
                MessageDialog.open(
                                MessageDialog.QUESTION,
                                windows.front(),
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
            loaded.add(name(file));
            return;
        }
        var merge = Merge.of(file.onDisk(), mine, theirs);
        var text = merge.text();
        if (text.isPresent()) {
            joined.add(name(file));
        } else {
            var dialog =
                    new MergeDialog(
                            windows.front(),
                            file.path(),
                            merge,
                            each -> about(file.path(), mine, theirs, each));
            // Without an answer the own text stays; both are still there, this one in the window.
            text = dialog.ask();
        }
        plan.changedOnDisk(file.path(), theirs);
        if (text.isPresent()) {
            join(file.path(), theirs, text.get());
        }
    }

    /** What the lines of a conflict belong to, here or, when they are gone here, outside. */
    private String about(Path file, String mine, String theirs, Conflict conflict) {
        boolean gone = conflict.mine().count() == 0;
        var now = gone ? plan.now().with(file, theirs) : plan.now();
        int place = gone ? conflict.theirs().placeIn(theirs) : conflict.mine().placeIn(mine);
        return ElementAt.of(now, file, place)
                .flatMap(each -> each.in(now))
                .map(new Labels(Messages.language())::named)
                .orElse("");
    }

    private void join(Path file, String theirs, String text) throws IOException {
        var broken = Merge.broken(plan.now(), file, theirs, text);
        plan.say(Messages.get("merge.step"), file, text);
        if (!broken.isEmpty()) {
            MessageDialog.openWarning(
                    windows.front(),
                    Messages.get("merge.title"),
                    Messages.get("merge.broken", broken.size(), broken.getFirst().message()));
        }
    }

    private String name(PlanFile file) {
        return plan.root().relativize(file.path()).toString();
    }
}
