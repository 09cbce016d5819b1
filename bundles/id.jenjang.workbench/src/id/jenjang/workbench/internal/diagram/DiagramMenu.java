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
        canvas.chosenNode().ifPresent(each -> fill(menu, each));
        menu.add(new Separator());
        tools.fill(menu);
    }

    private void fill(IMenuManager menu, String node) {
        menu.add(item("diagram.box", () -> listener.opened(node)));
        if (canvas.hasBelow(node)) {
            var key = canvas.isClosed(node) ? "diagram.unfold" : "diagram.fold";
            menu.add(item(key, () -> listener.folded(node)));
        }
    }

    private static Action item(String key, Runnable work) {
        return new Action(Messages.get(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
