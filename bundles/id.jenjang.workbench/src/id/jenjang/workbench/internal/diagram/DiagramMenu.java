package id.jenjang.workbench.internal.diagram;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.KeyPlace;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** What can be done with the chosen box and with the whole picture, where the pointer is. */
final class DiagramMenu {

    private final DiagramCanvas canvas;
    private final DiagramCanvas.Listener listener;
    private final DiagramTools tools;

    private DiagramMenu(DiagramCanvas canvas, DiagramCanvas.Listener listener, DiagramTools tools) {
        this.canvas = canvas;
        this.listener = listener;
        this.tools = tools;
    }

    /** Gives a canvas its menu. */
    static void of(DiagramCanvas canvas, DiagramCanvas.Listener listener, DiagramTools tools) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new DiagramMenu(canvas, listener, tools)::fill);
        canvas.setMenu(menu.createContextMenu(canvas));
        KeyPlace.ofMenu(canvas, canvas::belowChosen);
    }

    private void fill(IMenuManager menu) {
        var node = canvas.chosenNode();
        node.ifPresent(
                each -> menu.add(item("cascade.form", "Enter", () -> listener.opened(each))));
        node.filter(canvas::hasBelow)
                .ifPresent(
                        each ->
                                menu.add(
                                        item(
                                                canvas.isClosed(each)
                                                        ? "diagram.unfold"
                                                        : "diagram.fold",
                                                Messages.get("diagram.fold.key"),
                                                () -> listener.folded(each))));
        menu.add(new Separator());
        tools.fill(menu);
    }

    private static Action item(String key, String keys, Runnable work) {
        // The key is told only; the canvas answers it.
        return new Action(Messages.get(key) + "\t" + keys) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
