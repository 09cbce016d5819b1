package id.jenjang.workbench.internal.form;

import id.jenjang.workbench.internal.form.ShownForm.Shown;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.ArrayList;
import java.util.List;

/** One of a few values, or none where none is needed. */
final class ChoiceRow implements FieldRow {

    private final Combo combo;
    private final FormHost host;
    private Shown shown;

    ChoiceRow(Composite parent, Shown field, FormHost host) {
        this.host = host;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        combo.setEnabled(!field.field().isReadOnly());
        combo.addListener(SWT.Selection, event -> make());
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void show(Shown field) {
        shown = field;
        var labels = new ArrayList<String>();
        if (!field.field().isMandatory()) {
            labels.add("");
        }
        field.choices().forEach(each -> labels.add(each.label()));
        if (!List.of(combo.getItems()).equals(labels)) {
            combo.setItems(labels.toArray(String[]::new));
        }
        combo.setText(field.text());
        if (!combo.getText().equals(field.text())) {
            combo.deselectAll();
        }
    }

    private void make() {
        var typed = combo.getText();
        var wrong = host.edits().make(shown.id(), field -> field.change(typed));
        host.say(combo, wrong);
        if (wrong.isPresent()) {
            show(shown);
        }
    }
}
