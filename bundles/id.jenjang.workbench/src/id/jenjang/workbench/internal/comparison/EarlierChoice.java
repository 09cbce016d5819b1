package id.jenjang.workbench.internal.comparison;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.control.PushButton;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where it is chosen what the plan is compared with. */
final class EarlierChoice {

    private static final int WIDTH = 180;

    private final Combo combo;
    private final List<Button> others;
    private final List<Earlier> known = new ArrayList<>();
    private final Consumer<Earlier> chosen;
    private Path root;

    /** What was chosen and cannot be compared with; null for nothing. */
    private Earlier unusable;

    EarlierChoice(Composite parent, Consumer<Earlier> chosen) {
        this.chosen = chosen;
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.get("comparison.with"));
        combo = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose(known.get(combo.getSelectionIndex())));
        others =
                List.of(
                        PushButton.of(bar, Messages.get("comparison.git"), this::askRevision),
                        PushButton.of(bar, Messages.get("comparison.other"), this::askFolder));
    }

    /** Begins with the saved state of a plan, or with nothing for null. */
    void begin(Path plan) {
        root = plan;
        unusable = null;
        known.clear();
        combo.removeAll();
        combo.setEnabled(plan != null);
        others.forEach(each -> each.setEnabled(plan != null));
        if (plan != null) {
            choose(new Earlier.Saved(plan));
        }
    }

    private void askFolder() {
        var near = root.toAbsolutePath().getParent();
        new PlaceDialog(combo.getShell(), Messages.get("comparison.other.title"), near)
                .folder(Messages.get("comparison.other.message"))
                .ifPresent(this::chooseFolder);
    }

    /** A folder around the plan holds it, and perhaps others: all would be taken for one. */
    void chooseFolder(Path folder) {
        if (isAround(folder)) {
            MessageDialog.openInformation(
                    combo.getShell(),
                    Messages.get("comparison.other.title"),
                    Messages.get("comparison.other.around", folder, root));
        } else {
            choose(new Earlier.Folder(folder));
        }
    }

    private boolean isAround(Path folder) {
        var own = root.toAbsolutePath().normalize();
        var other = folder.toAbsolutePath().normalize();
        return own.startsWith(other) && !own.equals(other);
    }

    private void askRevision() {
        var dialog = new RevisionDialog(combo.getShell(), root);
        if (dialog.open() == Window.OK) {
            choose(new Earlier.Revision(root, dialog.revision()));
        }
    }

    /**
     * The plan cannot be compared with this; once something else is chosen it is not offered. Null
     * when it can.
     */
    void refuse(Earlier earlier) {
        unusable = earlier instanceof Earlier.Saved ? null : earlier;
    }

    /** Compares with this from now on. */
    void choose(Earlier earlier) {
        int gone = known.indexOf(unusable);
        if (gone >= 0 && !earlier.equals(unusable)) {
            known.remove(gone);
            combo.remove(gone);
        }
        unusable = null;
        if (!known.contains(earlier)) {
            known.add(earlier);
            combo.add(earlier.label());
        }
        combo.select(known.indexOf(earlier));
        chosen.accept(earlier);
    }
}
