package id.jenjang.workbench.internal.cascade;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.hint.KeyPlace;
import id.jenjang.workbench.internal.hint.MainKey;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import java.util.HashMap;
import java.util.Map;

/** Menu, keys and tool bar of the tree. */
final class CascadeMenu {

    private static final String UP = "Alt+\u2191";
    private static final String DOWN = "Alt+\u2193";

    private final CascadeView view;
    private final CascadeViewer tree;
    private final CascadeActions actions;
    private final Map<String, IAction> handlers = new HashMap<>();

    CascadeMenu(CascadeView view, CascadeViewer tree, CascadeActions actions) {
        this.view = view;
        this.tree = tree;
        this.actions = actions;
        handle(ActionFactory.DELETE, action("cascade.delete", actions::delete));
        handle(ActionFactory.RENAME, action("cascade.rename", actions::rename));
        handle(ActionFactory.FIND, action("cascade.find", view::focusSearch));
        handle(ActionFactory.CUT, action("cascade.cut", actions::cut));
        handle(ActionFactory.COPY, action("cascade.copy", actions::copy));
        handle(ActionFactory.PASTE, action("cascade.paste", actions::paste));
    }

    private void handle(ActionFactory of, IAction action) {
        // The key belongs to the command, which is known by the action only.
        action.setActionDefinitionId(of.getCommandId());
        handlers.put(of.getId(), action);
    }

    void fill() {
        var bars = view.getViewSite().getActionBars();
        bars.getToolBarManager().add(collapse());
        bars.getToolBarManager().add(expand());
        bars.getToolBarManager().add(link());
        var control = tree.viewer().getTree();
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::shown);
        control.setMenu(menu.createContextMenu(control));
        KeyPlace.ofMenu(control, () -> KeyPlace.belowSelected(control));
        view.getSite().registerContextMenu(menu, tree.viewer());
        control.addListener(SWT.KeyDown, this::pressed);
        control.addListener(SWT.FocusIn, event -> handle(true));
        control.addListener(SWT.FocusOut, event -> handle(false));
        tree.viewer().addDoubleClickListener(event -> openForm());
    }

    /** While the focus is in the tree only: elsewhere in the part the keys belong to a text. */
    private void handle(boolean on) {
        var bars = view.getViewSite().getActionBars();
        handlers.forEach((id, action) -> bars.setGlobalActionHandler(id, on ? action : null));
        bars.updateActionBars();
    }

    /** Keys that come here were not taken by a command of the window. */
    private void pressed(Event event) {
        event.doit = false;
        if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
            actions.move(-1);
        } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
            actions.move(1);
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'd') {
            actions.duplicate();
        } else if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
            actions.delete();
        } else if (event.stateMask == 0 && event.keyCode == SWT.F2) {
            actions.rename();
        } else {
            event.doit = true;
        }
    }

    private void shown(IMenuManager menu) {
        boolean some = view.selected().stream().anyMatch(each -> each.element().isPresent());
        boolean one = some && view.selected().size() == 1;
        boolean named = one && !view.selected().getFirst().words().id().isEmpty();
        new AdditionMenu(view, actions).fill(menu);
        menu.add(when(one, action("cascade.rename", "F2", actions::rename)));
        menu.add(when(named, action("cascade.renameId", "", actions::renameId)));
        menu.add(when(some, action("cascade.duplicate", MainKey.with("D"), actions::duplicate)));
        menu.add(new Separator());
        menu.add(when(some, action("cascade.up", UP, () -> actions.move(-1))));
        menu.add(when(some, action("cascade.down", DOWN, () -> actions.move(1))));
        menu.add(new Separator());
        menu.add(when(some, action("cascade.cut", MainKey.with("X"), actions::cut)));
        menu.add(when(some, action("cascade.copy", MainKey.with("C"), actions::copy)));
        menu.add(when(one, action("cascade.paste", MainKey.with("V"), actions::paste)));
        menu.add(when(some, action("cascade.delete", "Del", actions::delete)));
        menu.add(new Separator());
        menu.add(when(one, action("cascade.form", "Enter", this::openForm)));
        menu.add(levels());
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static IAction when(boolean sensible, IAction action) {
        action.setEnabled(sensible);
        return action;
    }

    private MenuManager levels() {
        var menu = new MenuManager(Messages.get("cascade.openTo"));
        for (var level : tree.levels()) {
            menu.add(action(level, () -> tree.openTo(level), level));
        }
        return menu;
    }

    private void openForm() {
        Views.open(view.getSite().getPage(), Views.FORM);
    }

    private static IAction action(String key, Runnable work) {
        return action(key, work, Messages.get(key));
    }

    private static IAction action(String key, String keys, Runnable work) {
        var text = Messages.get(key);
        return action(key, work, keys.isEmpty() ? text : text + beside(keys));
    }

    /** Where keys stand in an entry: behind it, but GTK shows no arrows there. */
    private static String beside(String keys) {
        boolean arrow = keys.equals(UP) || keys.equals(DOWN);
        return arrow && Util.isGtk() ? " (" + keys + ")" : "\t" + keys;
    }

    private static IAction action(String id, Runnable work, String text) {
        var action =
                new Action(text) {
                    @Override
                    public void run() {
                        work.run();
                    }
                };
        action.setId(id);
        return action;
    }

    private IAction expand() {
        var action =
                new Action(Messages.get("cascade.openTo"), IAction.AS_DROP_DOWN_MENU) {
                    @Override
                    public void run() {
                        tree.viewer().expandAll();
                    }
                };
        action.setImageDescriptor(CascadeImages.icon("expand"));
        action.setMenuCreator(new LevelChoice(tree));
        return action;
    }

    private IAction collapse() {
        var action = action("cascade.close", () -> tree.viewer().collapseAll());
        action.setImageDescriptor(CascadeImages.icon("collapse"));
        return action;
    }

    private IAction link() {
        var action =
                new Action(Messages.get("cascade.linked"), IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        view.link(isChecked());
                    }
                };
        action.setChecked(view.isLinked());
        action.setImageDescriptor(CascadeImages.icon("link"));
        return action;
    }
}
