package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

/** Gives the element at the caret another short name, everywhere in the plan. */
public final class RenameHandler extends TextHandler {

    @Override
    protected void execute(Spot spot) {
        // Every place is edited: the whole plan must say what its texts say.
        var editor = new PlanEditor(spot.text().now());
        var mention =
                new Navigation(spot.text().now())
                        .at(spot.text().file(), spot.selection().getOffset());
        var element = mention.flatMap(each -> editor.refer(each.element()));
        if (element.isEmpty()) {
            spot.say(Messages.get("rename.nothing"));
            return;
        }
        ask(spot, editor, element.get(), mention.get());
    }

    private static void ask(Spot spot, PlanEditor editor, ElementRef element, Mention mention) {
        var before = mention.element().getId();
        var edits = new PlanEdits[] {PlanEdits.NONE};
        var dialog =
                new InputDialog(
                        spot.editor().getSite().getShell(),
                        Messages.get("rename.title"),
                        Messages.get("rename.message", before),
                        before,
                        name -> {
                            edits[0] = PlanEdits.NONE;
                            if (name.equals(before)) {
                                return "";
                            }
                            return switch (editor.apply(new ModelChange.Rename(element, name))) {
                                case EditResult.Accepted accepted -> {
                                    edits[0] = accepted.edits();
                                    yield null;
                                }
                                case EditResult.Refused refused -> refused.message();
                            };
                        });
        if (dialog.open() == Window.OK) {
            spot.apply(Messages.get("rename.step", before, dialog.getValue()), edits[0]);
        }
    }
}
