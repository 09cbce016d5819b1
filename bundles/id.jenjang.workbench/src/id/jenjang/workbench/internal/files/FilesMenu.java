package id.jenjang.workbench.internal.files;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.KeyPlace;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Menu and keys of the list of files. */
final class FilesMenu {

    private final FilesView view;
    private final TreeViewer tree;
    private final FileActions actions;

    FilesMenu(FilesView view, TreeViewer tree, FileActions actions) {
        this.view = view;
        this.tree = tree;
        this.actions = actions;
    }

    void fill() {
        var control = tree.getTree();
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::shown);
        control.setMenu(menu.createContextMenu(control));
        KeyPlace.ofMenu(control, () -> KeyPlace.belowSelected(control));
        view.getSite().registerContextMenu(menu, tree);
        handle(ActionFactory.DELETE, action("files.remove", "", actions::remove));
        handle(ActionFactory.RENAME, action("files.rename", "", actions::rename));
    }

    private void handle(ActionFactory of, IAction action) {
        action.setActionDefinitionId(of.getCommandId());
        view.getViewSite().getActionBars().setGlobalActionHandler(of.getId(), action);
    }

    private Optional<Path> selected() {
        return Optional.ofNullable((Path) tree.getStructuredSelection().getFirstElement());
    }

    /** The folder that is selected or lies around what is; the plan's own when nothing is. */
    private Path folder(OpenPlan plan) {
        return selected()
                .map(each -> Files.isDirectory(each) ? each : each.getParent())
                .orElse(plan.root());
    }

    private void shown(IMenuManager menu) {
        if (view.plan().isEmpty()) {
            return;
        }
        boolean some = selected().isPresent();
        menu.add(when(some, action("files.open", "Enter", (plan, file) -> view.open(file))));
        menu.add(new Separator());
        menu.add(inFolder("files.newFile", actions::newFile));
        menu.add(inFolder("files.newFolder", actions::newFolder));
        menu.add(new Separator());
        menu.add(when(some, action("files.rename", "F2", actions::rename)));
        menu.add(when(some, action("files.remove", "Del", actions::remove)));
        menu.add(new Separator());
        menu.add(inFolder("files.showFolder", (plan, folder) -> actions.showFolder(folder)));
        menu.add(when(some, action("files.copyPath", "", (plan, file) -> actions.copyPath(file))));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static IAction when(boolean sensible, IAction action) {
        action.setEnabled(sensible);
        return action;
    }

    private IAction action(String key, String keys, BiConsumer<OpenPlan, Path> work) {
        return new Entry(key, keys) {
            @Override
            public void run() {
                view.plan()
                        .ifPresent(plan -> selected().ifPresent(file -> work.accept(plan, file)));
            }
        };
    }

    private IAction inFolder(String key, BiConsumer<OpenPlan, Path> work) {
        return new Entry(key, "") {
            @Override
            public void run() {
                view.plan().ifPresent(plan -> work.accept(plan, folder(plan)));
            }
        };
    }

    private abstract static class Entry extends Action {

        Entry(String key, String keys) {
            super(Messages.get(key) + (keys.isEmpty() ? "" : "\t" + keys));
            setId(key);
        }
    }
}
