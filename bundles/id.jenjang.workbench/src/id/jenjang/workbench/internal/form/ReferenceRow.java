package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.FieldKind;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.form.ShownForm.Shown;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.List;

/** Other elements by their short names, typed or picked from those that fit. */
final class ReferenceRow implements FieldRow {

    private final TextRow text;
    private final Button button;
    private final Composite room;
    private Shown shown;

    /** Keys that are held down come again before the list is there. */
    private boolean picking;

    ReferenceRow(Composite parent, Shown field, FormHost host) {
        room = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(room);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(room);
        text = new TextRow(room, field, host);
        text.control()
                .addListener(
                        SWT.KeyDown,
                        event -> {
                            if (event.keyCode == ' ' && event.stateMask == SWT.CTRL) {
                                event.doit = false;
                                pick();
                            }
                        });
        button = new Button(room, SWT.PUSH);
        button.setText("…");
        button.setToolTipText(Messages.get("form.pick"));
        button.setEnabled(!field.field().isReadOnly());
        button.addListener(SWT.Selection, event -> pick());
    }

    @Override
    public Control control() {
        return text.control();
    }

    @Override
    public void show(Shown field) {
        shown = field;
        text.show(field);
    }

    private void pick() {
        if (picking) {
            return;
        }
        picking = true;
        var dialog = new PickDialog(room.getShell(), shown.label(), shown.field()::choices);
        int answer = dialog.open();
        picking = false;
        text.control().setFocus();
        if (answer == Window.OK && dialog.picked().isPresent()) {
            var name = dialog.picked().get().value();
            var names = List.of(text.typed().strip().split("\\s*,\\s*"));
            boolean more = shown.kind() == FieldKind.REFERENCES && !text.typed().isBlank();
            if (!more || !names.contains(name)) {
                text.type(more ? text.typed().strip() + ", " + name : name);
            }
        }
    }
}
