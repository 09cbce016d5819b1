package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.Clipping;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.PlanChanges;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import java.util.List;
import java.util.Optional;

/** Subtrees on the clipboard, as the text a person would write; also from another program. */
final class CascadeClipboard {

    private final CascadeView view;

    /** What was copied or cut here; other text on the clipboard is taken as it is. */
    private Clipping held;

    CascadeClipboard(CascadeView view) {
        this.view = view;
    }

    void copy(OpenPlan plan, List<ElementRef> elements) {
        hold(Clipping.copied(plan.now(), elements));
    }

    /** The elements stay until they are pasted. */
    void cut(OpenPlan plan, List<ElementRef> elements) {
        hold(Clipping.cut(plan.now(), elements));
    }

    private void hold(Optional<Clipping> clipping) {
        if (clipping.isEmpty()) {
            view.say(Messages.get("cascade.copy.not"));
            return;
        }
        view.hush();
        held = clipping.get();
        var clipboard = new Clipboard(view.tree().getDisplay());
        clipboard.setContents(
                new Object[] {held.text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Below an element, or behind it when it cannot lie in it; empty when there is nothing. */
    Optional<EditResult> paste(OpenPlan plan, ElementRef at) {
        var clipboard = new Clipboard(view.tree().getDisplay());
        var text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var what = held != null && same(held.text(), text) ? held : Clipping.of(text);
        var below = what.into(plan.now(), at);
        var found = below instanceof Refused ? what.behind(plan.now(), at) : below;
        var told = found instanceof Refused ? below : found;
        return Optional.of(new PlanChanges(plan).make(Messages.get("cascade.paste"), told));
    }

    /** Some systems change line ends on the way. */
    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n").strip().equals(other.replace("\r\n", "\n").strip());
    }
}
