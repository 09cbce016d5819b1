package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

import java.util.stream.Stream;

/**
 * The frame of the menu bar. What stands in it is contributed by plugin.xml, as parts of an
 * existing Eclipse would do it; text editors look for menus and groups of these very names. What is
 * meant for this window alone stands in groups no Eclipse has.
 */
final class JenjangActionBars extends ActionBarAdvisor {

    JenjangActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        var file = menu("menu.file", IWorkbenchActionConstants.M_FILE);
        own(file, "new", "open", "save", "export", "exit");
        bar.add(file);
        var edit = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
        own(edit, "undo");
        groups(edit, IWorkbenchActionConstants.UNDO_EXT);
        own(edit, "cut");
        groups(edit, IWorkbenchActionConstants.CUT_EXT);
        own(edit, "find");
        groups(edit, IWorkbenchActionConstants.FIND_EXT, IWorkbenchActionConstants.ADD_EXT);
        own(edit, "plan");
        groups(edit, IWorkbenchActionConstants.MB_ADDITIONS);
        bar.add(edit);
        var plan = menu("menu.plan", "id.jenjang.workbench.menu.plan");
        groups(plan, "cascade", "grids", "documents", IWorkbenchActionConstants.MB_ADDITIONS);
        bar.add(plan);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        var window = menu("menu.window", IWorkbenchActionConstants.M_WINDOW);
        own(window, "parts", "perspectives", "appearance", "preferences");
        bar.add(window);
        var help = menu("menu.help", IWorkbenchActionConstants.M_HELP);
        own(help, "guide", "about");
        bar.add(help);
    }

    private static MenuManager menu(String key, String id) {
        return new OwnMenu(Messages.get(key), id);
    }

    private static void own(MenuManager menu, String... names) {
        groups(menu, Stream.of(names).map("jenjang."::concat).toArray(String[]::new));
    }

    private static void groups(MenuManager menu, String... names) {
        for (var name : names) {
            menu.add(new Separator(name));
        }
    }
}
