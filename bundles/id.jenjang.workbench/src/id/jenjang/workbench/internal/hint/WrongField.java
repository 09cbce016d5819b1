package id.jenjang.workbench.internal.hint;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Marks the field of a dialog that its sentence is about. */
public final class WrongField {

    private final Map<Control, ControlDecoration> marks = new HashMap<>();

    /** Offers to mark a field; there must be some room to the left of it. */
    public void watch(Control field) {
        var mark = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
        mark.setImage(
                FieldDecorationRegistry.getDefault()
                        .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                        .getImage());
        mark.hide();
        marks.put(field, mark);
    }

    /** Marks one field and no other; none when nothing is wrong. */
    public void is(Optional<Control> field, String sentence) {
        marks.forEach(
                (each, mark) -> {
                    if (field.filter(each::equals).isPresent()) {
                        mark.setDescriptionText(sentence);
                        mark.show();
                    } else {
                        mark.hide();
                    }
                });
    }
}
