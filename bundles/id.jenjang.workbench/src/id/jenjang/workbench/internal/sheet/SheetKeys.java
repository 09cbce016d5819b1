package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do in a sheet while no cell is typed into. */
final class SheetKeys {

    private final Sheet sheet;
    private final SheetEditing editing;
    private final SheetClipboard clipboard;

    SheetKeys(Sheet sheet, SheetEditing editing) {
        this.sheet = sheet;
        this.editing = editing;
        this.clipboard = new SheetClipboard(sheet);
    }

    void listen() {
        sheet.control().addListener(SWT.KeyDown, this::pressed);
        sheet.control().addListener(SWT.Traverse, this::traverse);
    }

    /**
     * Tab goes from cell to cell, and out of the sheet behind the last one; with Control it leaves
     * the sheet from any cell.
     */
    private void traverse(Event event) {
        var at = sheet.selection();
        if ((event.stateMask & SWT.CTRL) != 0) {
            event.doit = true;
            return;
        }
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> {
                boolean last =
                        at.row() + 1 >= sheet.model().rows()
                                && at.column() + 1 >= sheet.model().columns();
                step(event, last || sheet.isEmpty(), at.next(sheet.model().columns()));
            }
            case SWT.TRAVERSE_TAB_PREVIOUS -> {
                boolean first = at.row() == 0 && at.column() == 0;
                step(event, first || sheet.isEmpty(), at.before(sheet.model().columns()));
            }
            case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS, SWT.TRAVERSE_RETURN ->
                    event.doit = false;
            default -> event.doit = true;
        }
    }

    private void step(Event event, boolean out, SheetSelection next) {
        event.doit = out;
        if (!out) {
            event.detail = SWT.TRAVERSE_NONE;
            editing.tabTo(next);
        }
    }

    private void pressed(Event event) {
        if (sheet.isEmpty()) {
            return;
        }
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        event.doit = !(moved(event, command) || (command ? commanded(event) : typed(event)));
    }

    private boolean moved(Event event, boolean far) {
        var at = sheet.selection();
        int rows = sheet.model().rows();
        int columns = sheet.model().columns();
        int row = at.row();
        int column = at.column();
        switch (event.keyCode) {
            case SWT.ARROW_UP -> row = far ? 0 : row - 1;
            case SWT.ARROW_DOWN -> row = far ? rows - 1 : row + 1;
            case SWT.ARROW_LEFT -> column = far ? 0 : column - 1;
            case SWT.ARROW_RIGHT -> column = far ? columns - 1 : column + 1;
            case SWT.PAGE_UP -> row -= sheet.page();
            case SWT.PAGE_DOWN -> row += sheet.page();
            case SWT.HOME -> {
                column = 0;
                row = far ? 0 : row;
            }
            case SWT.END -> {
                column = columns - 1;
                row = far ? rows - 1 : row;
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                editing.enter(shift(event) ? -1 : 1);
                return true;
            }
            default -> {
                return false;
            }
        }
        sheet.select(at.to(row, column, shift(event)));
        return true;
    }

    private static boolean shift(Event event) {
        return (event.stateMask & SWT.SHIFT) != 0;
    }

    private boolean commanded(Event event) {
        var range = sheet.selected();
        switch (event.keyCode) {
            case 'c' -> clipboard.copy();
            case 'x' -> clipboard.cut();
            case 'v' -> clipboard.paste();
            case 'r' -> sheet.input().fillRight(range);
            case 'd' -> sheet.input().fillDown(range);
            case 'a' ->
                    sheet.select(
                            new SheetSelection(
                                    sheet.model().rows() - 1, sheet.model().columns() - 1, 0, 0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(Event event) {
        if ((event.stateMask & SWT.ALT) != 0) {
            return false;
        }
        switch (event.keyCode) {
            case SWT.F2 -> editing.begin(null);
            case SWT.DEL, SWT.BS -> sheet.input().clear(sheet.selected());
            default -> {
                if (event.character < ' ' || event.character == SWT.DEL) {
                    return false;
                }
                editing.begin(String.valueOf(event.character));
            }
        }
        return true;
    }
}
