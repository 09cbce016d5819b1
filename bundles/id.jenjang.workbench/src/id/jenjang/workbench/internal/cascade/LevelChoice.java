package id.jenjang.workbench.internal.cascade;

import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The levels of the cascade, to open the tree down to one of them. */
final class LevelChoice implements IMenuCreator {

    private final CascadeViewer tree;
    private Menu menu;

    LevelChoice(CascadeViewer tree) {
        this.tree = tree;
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        fill();
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        dispose();
        menu = new Menu(parent);
        fill();
        return menu;
    }

    private void fill() {
        for (var level : tree.levels()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(level);
            item.addListener(SWT.Selection, event -> tree.openTo(level));
        }
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
