package id.jenjang.workbench.internal.comparison;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where it is chosen what the plan is compared with. */
final class EarlierChoice {

    private final Combo combo;
    private final Button other;
    private final List<Earlier> known = new ArrayList<>();
    private final Consumer<Earlier> chosen;

    EarlierChoice(Composite parent, Consumer<Earlier> chosen) {
        this.chosen = chosen;
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.get("comparison.with"));
        combo = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(combo);
        combo.addListener(
                SWT.Selection, event -> chosen.accept(known.get(combo.getSelectionIndex())));
        other = new Button(bar, SWT.PUSH);
        other.setText(Messages.get("comparison.other"));
        other.addListener(SWT.Selection, event -> ask());
    }

    /** Begins with the saved state of a plan, or with nothing for null. */
    void begin(Path root) {
        known.clear();
        combo.removeAll();
        combo.setEnabled(root != null);
        other.setEnabled(root != null);
        if (root != null) {
            choose(new Earlier(root, true));
        }
    }

    private void ask() {
        var dialog = new DirectoryDialog(combo.getShell());
        dialog.setText(Messages.get("comparison.other.title"));
        dialog.setMessage(Messages.get("comparison.other.message"));
        var folder = dialog.open();
        if (folder != null) {
            choose(new Earlier(Path.of(folder), false));
        }
    }

    /** Compares with this from now on. */
    void choose(Earlier earlier) {
        if (!known.contains(earlier)) {
            known.add(earlier);
            combo.add(earlier.label());
        }
        combo.select(known.indexOf(earlier));
        chosen.accept(earlier);
    }
}
