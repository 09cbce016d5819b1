package id.jenjang.workbench.internal.sheet;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.KeyPlace;
import id.jenjang.workbench.internal.hint.MainKey;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The keys of a sheet as a menu, for who does not know them. */
final class SheetMenu {

    private final Sheet sheet;
    private final SheetClipboard clipboard;
    private Menu menu;

    SheetMenu(Sheet sheet) {
        this.sheet = sheet;
        this.clipboard = new SheetClipboard(sheet);
    }

    void fill() {
        menu = new Menu(sheet.control());
        KeyPlace.ofMenu(
                sheet.control(),
                () -> new Point(sheet.cursor().x, sheet.cursor().y + sheet.cursor().height));
        item(menu, "sheet.cut", MainKey.with("X"), clipboard::cut);
        item(menu, "sheet.copy", MainKey.with("C"), clipboard::copy);
        item(menu, "sheet.paste", MainKey.with("V"), clipboard::paste);
        new MenuItem(menu, SWT.SEPARATOR);
        item(
                menu,
                "sheet.right",
                MainKey.with("R"),
                () -> sheet.input().fillRight(sheet.selected()));
        item(menu, "sheet.down", MainKey.with("D"), () -> sheet.input().fillDown(sheet.selected()));
        item(menu, "sheet.clear", "Del", () -> sheet.input().clear(sheet.selected()));
        sheet.control().setMenu(menu);
    }

    /** Offers to show the headings of rows in full, or as wide as they were at first. */
    void headings() {
        new MenuItem(menu, SWT.SEPARATOR);
        var item = new MenuItem(menu, SWT.CHECK);
        item.setText(Messages.get("sheet.headings"));
        item.addListener(SWT.Selection, event -> sheet.edge().fit());
        menu.addListener(SWT.Show, event -> item.setSelection(sheet.edge().isWhole()));
    }

    private static void item(Menu menu, String key, String keys, Runnable work) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(key) + "\t" + keys);
        item.addListener(SWT.Selection, event -> work.run());
    }
}
