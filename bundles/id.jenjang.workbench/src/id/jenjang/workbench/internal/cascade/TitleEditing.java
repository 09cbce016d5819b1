package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.form.ElementForm;
import id.jenjang.dsl.ide.form.Entry;
import id.jenjang.dsl.ide.form.Field;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.PlanChanges;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import java.util.Optional;

/** The title of an element, typed over its line of the tree. */
final class TitleEditing {

    private static final String TITLE = "nama";

    private final CascadeView view;
    private final OpenPlan plan;
    private final ElementRef element;
    private Text text;

    TitleEditing(CascadeView view, OpenPlan plan, ElementRef element) {
        this.view = view;
        this.plan = plan;
        this.element = element;
    }

    /** Whether there is a title that may be typed. */
    boolean isPossible() {
        return field().filter(each -> !each.isReadOnly()).isPresent();
    }

    void begin() {
        var field = field();
        var tree = view.tree();
        if (field.isEmpty() || tree.getSelectionCount() != 1) {
            view.say(Messages.get("cascade.rename.none"));
            return;
        }
        if (field.get().isReadOnly()) {
            view.say(Messages.get("cascade.broken.tip"));
            return;
        }
        text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        text.setText(field.get().text());
        text.selectAll();
        var editor = new TreeEditor(tree);
        editor.grabHorizontal = true;
        editor.horizontalAlignment = SWT.LEFT;
        editor.minimumWidth = 160;
        editor.setEditor(text, tree.getSelection()[0]);
        text.addListener(SWT.FocusOut, event -> finish());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.Dispose, event -> editor.dispose());
        text.setFocus();
    }

    private Optional<Field> field() {
        return ElementForm.of(plan.now(), element).flatMap(each -> each.field(TITLE));
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            var typed = text.getText();
            goBack();
            change(typed);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            goBack();
        }
    }

    /** Gives the focus back before its place is gone, or it would go anywhere. */
    private void goBack() {
        var old = text;
        text = null;
        view.setFocus();
        old.dispose();
    }

    private void finish() {
        if (text != null && !text.isDisposed()) {
            var typed = text.getText();
            var old = text;
            text = null;
            old.dispose();
            change(typed);
        }
    }

    private void change(String typed) {
        field().ifPresent(each -> take(each.change(typed)));
    }

    private void take(Entry entry) {
        switch (entry) {
            case Entry.Change change -> {
                var made =
                        new PlanChanges(plan)
                                .make(Messages.get("cascade.rename"), change.changes());
                if (made instanceof Refused refused) {
                    view.say(refused.message());
                }
            }
            case Entry.Wrong wrong -> view.say(wrong.sentence());
            default -> view.hush();
        }
    }
}
