package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

import java.util.Arrays;
import java.util.List;

/** A hand that goes through an open menu by the arrow keys, looking which entry is lit. */
final class MenuHand {

    private final Robot robot;
    private final Listener looking = event -> lit = (MenuItem) event.widget;
    private MenuItem lit;

    MenuHand(Robot robot) {
        this.robot = robot;
    }

    /**
     * Opens a menu by a key, and chooses from it.
     *
     * @param path words of an entry, and of one in its own menu, and so on
     */
    void choose(String key, String... path) {
        var display = PlatformUI.getWorkbench().getDisplay();
        robot.let(() -> display.addFilter(SWT.Arm, looking));
        try {
            lit = null;
            robot.press(key);
            for (int i = 0; i < path.length; i++) {
                goTo(path[i]);
                if (i + 1 < path.length) {
                    var menu = robot.see(() -> lit.getMenu());
                    robot.press("Right");
                    robot.until("the menu of " + path[i] + " is open", menu::isVisible);
                }
            }
            robot.press("Return");
        } finally {
            robot.let(() -> display.removeFilter(SWT.Arm, looking));
        }
    }

    private void goTo(String words) {
        MenuItem first = null;
        while (!robot.see(() -> isLit(words))) {
            var before = lit;
            if (before != null && before == first) {
                throw new AssertionError(words + " is not in " + robot.see(() -> all(before)));
            }
            first = first == null ? before : first;
            robot.press("Down");
            robot.until("an entry on the way to " + words + " is lit", () -> lit != before);
        }
    }

    private boolean isLit(String words) {
        return lit != null && !lit.isDisposed() && plain(lit).contains(words);
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("&", "");
    }

    private static List<String> all(MenuItem one) {
        Menu menu = one.getParent();
        return Arrays.stream(menu.getItems()).map(MenuHand::plain).toList();
    }
}
