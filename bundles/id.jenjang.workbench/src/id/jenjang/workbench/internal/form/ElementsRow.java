package id.jenjang.workbench.internal.form;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.form.ShownForm.Shown;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Elements with forms of their own: how many of each kind lie here; they are in the tree. */
final class ElementsRow implements FieldRow {

    private final Label label;

    ElementsRow(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(0, 6)
                .hint(160, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    public Control control() {
        return label;
    }

    @Override
    public void show(Shown field) {
        var kinds =
                Arrays.stream(field.text().split(", "))
                        .filter(each -> !each.isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        each -> each, LinkedHashMap::new, Collectors.counting()));
        label.setText(
                kinds.isEmpty()
                        ? Messages.get("form.none")
                        : kinds.entrySet().stream()
                                .map(
                                        each ->
                                                Messages.get(
                                                        "form.count",
                                                        each.getValue(),
                                                        each.getKey()))
                                .collect(Collectors.joining(", ")));
    }
}
