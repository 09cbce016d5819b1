package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The frame of the menu bar. What stands in it is contributed by plugin.xml, as parts of an
 * existing Eclipse would do it; text editors look for menus and groups of these very names.
 */
final class JenjangActionBars extends ActionBarAdvisor {

    JenjangActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        var file = menu("menu.file", IWorkbenchActionConstants.M_FILE);
        groups(file, "new", "open", "save", "export", "exit");
        bar.add(file);
        var edit = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
        groups(
                edit,
                IWorkbenchActionConstants.UNDO_EXT,
                IWorkbenchActionConstants.CUT_EXT,
                IWorkbenchActionConstants.FIND_EXT,
                IWorkbenchActionConstants.ADD_EXT,
                IWorkbenchActionConstants.MB_ADDITIONS);
        bar.add(edit);
        var plan = menu("menu.plan", "id.jenjang.workbench.menu.plan");
        groups(plan, "cascade", "grids", "documents", IWorkbenchActionConstants.MB_ADDITIONS);
        bar.add(plan);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        var window = menu("menu.window", IWorkbenchActionConstants.M_WINDOW);
        groups(window, "parts", "perspectives", "appearance", "preferences");
        bar.add(window);
        var help = menu("menu.help", IWorkbenchActionConstants.M_HELP);
        groups(help, "guide", "about");
        bar.add(help);
    }

    private static MenuManager menu(String key, String id) {
        return new MenuManager(Messages.get(key), id);
    }

    private static void groups(MenuManager menu, String... names) {
        for (var name : names) {
            menu.add(new Separator(name));
        }
    }
}
