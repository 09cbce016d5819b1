package id.jenjang.workbench.internal.form;

import id.jenjang.workbench.internal.form.ShownForm.Shown;

import org.eclipse.swt.widgets.Control;

/** The widgets of one field. */
interface FieldRow {

    /** What decorations stand at and the focus goes to. */
    Control control();

    /** Shows what the field says now; what somebody is typing just now stays. */
    void show(Shown field);
}
