package id.jenjang.workbench.internal.form;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.form.ShownForm.Shown;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagRow implements FieldRow {

    private final Button button;
    private final FormHost host;
    private Shown shown;

    FlagRow(Composite parent, Shown field, FormHost host) {
        this.host = host;
        button = new Button(parent, SWT.CHECK);
        button.setText(Messages.get("form.yes"));
        button.setEnabled(!field.field().isReadOnly());
        button.addListener(SWT.Selection, event -> make());
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public void show(Shown field) {
        shown = field;
        // "No" is not written.
        button.setSelection(!field.text().isEmpty());
    }

    private void make() {
        var typed = button.getSelection() ? "true" : "";
        var wrong = host.edits().make(shown.id(), field -> field.change(typed));
        host.say(button, wrong);
        if (wrong.isPresent()) {
            show(shown);
        }
    }
}
