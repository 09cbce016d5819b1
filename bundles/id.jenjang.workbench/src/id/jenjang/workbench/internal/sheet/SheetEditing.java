package id.jenjang.workbench.internal.sheet;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.Bubble;
import id.jenjang.workbench.internal.hint.Leaving;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Typing into a cell: checked at every letter, put into the plan by Enter, Tab or leaving, given up
 * by Esc. What is wrong is said beside the cell.
 */
final class SheetEditing {

    private static final int LONG_ENOUGH_TO_READ = 8000;

    private final Sheet sheet;
    private final Bubble refused;
    private Text text;
    private Bubble said;
    private String before;
    private int row;
    private int column;

    /** Whether arrow keys go to other cells, because somebody typed over the old value. */
    private boolean over;

    /** The column from which somebody goes along a row by Tab; Enter leads back to it. */
    private OptionalInt begun = OptionalInt.empty();

    private Consumer<Runnable> told = each -> {};
    private boolean unfinished;

    SheetEditing(Sheet sheet) {
        this.sheet = sheet;
        refused = Bubble.at(sheet.control(), LONG_ENOUGH_TO_READ);
        Leaving.watch(sheet.control(), refused::hush);
    }

    void whileTyping(Consumer<Runnable> now) {
        told = now;
    }

    boolean isOpen() {
        return text != null;
    }

    /** Begins with a typed letter instead of the old value, or with the old value for null. */
    void begin(String typed) {
        var at = sheet.selection();
        if (sheet.isEmpty() || isOpen()) {
            return;
        }
        var cell = sheet.model().cell(at.row(), at.column());
        if (!cell.editable()) {
            refuse(cell.tip().isEmpty() ? Messages.get("sheet.computed") : cell.tip());
            return;
        }
        row = at.row();
        column = at.column();
        over = typed != null;
        before = cell.text();
        text = new Text(sheet.control(), SWT.SINGLE | SWT.RIGHT);
        text.setBackground(SheetColours.of(sheet.control()).paper());
        said = Bubble.at(text);
        text.setText(over ? typed : before);
        if (over) {
            text.setSelection(typed.length());
        } else {
            text.selectAll();
        }
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> left());
        unfinished(over);
        tellTyped();
        follow();
        text.setFocus();
        if (!over && !cell.tip().isEmpty()) {
            told(cell.tip());
        }
    }

    /** Says below the cell why nothing can be typed into it. */
    private void refuse(String why) {
        var cell = sheet.place(sheet.selection().row(), sheet.selection().column());
        refused.say(why, new Point(cell.x, cell.y + cell.height + 2));
    }

    /** Somebody goes on elsewhere. */
    void hush() {
        refused.hush();
        begun = OptionalInt.empty();
    }

    /** Goes on along a row. */
    void tabTo(SheetSelection next) {
        var at = sheet.selection();
        int from = begun.orElse(at.column());
        sheet.select(next);
        begun = next.row() == at.row() ? OptionalInt.of(from) : OptionalInt.empty();
    }

    /** Goes on to the next row, back to where somebody came from along the row by Tab. */
    void enter(int down) {
        var at = sheet.selection();
        int to = down > 0 ? begun.orElse(at.column()) : at.column();
        sheet.select(SheetSelection.cell(at.row() + down, to));
    }

    /** Says something below the cell that is typed into. */
    private void told(String sentence) {
        said.say(sentence, new Point(0, text.getSize().y + 4));
    }

    /** Lies over its cell. */
    void follow() {
        if (isOpen()) {
            var cell = sheet.place(row, column);
            text.setBounds(cell.x, cell.y, cell.width - 1, cell.height - 1);
        }
    }

    private void check() {
        unfinished(!text.getText().equals(before));
        tellTyped();
        say(sheet.input().wrong(row, column, text.getText()));
    }

    private void say(Optional<String> wrong) {
        var colours = SheetColours.of(sheet.control());
        text.setForeground(wrong.isPresent() ? colours.problem() : null);
        if (wrong.isPresent()) {
            told(wrong.get());
        } else {
            said.hush();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                event.doit = false;
                go(event.keyCode == SWT.ARROW_UP ? -1 : 1, 0);
            }
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                if (over && event.stateMask == 0) {
                    event.doit = false;
                    go(0, event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
                }
            }
            case SWT.F2 -> over = false;
            default -> {
                // Everything else is typed.
            }
        }
    }

    private void traverse(Event event) {
        int back = (event.stateMask & SWT.SHIFT) != 0 ? -1 : 1;
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                finish(() -> enter(back));
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                boolean out = (event.stateMask & SWT.CTRL) != 0;
                finish(
                        out
                                ? () -> sheet.control().traverse(event.detail, event)
                                : () -> tabTo(SheetSelection.cell(row, column + back)));
            }
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close(true);
            }
            default -> {
                // Nothing else ends it.
            }
        }
    }

    private void unfinished(boolean now) {
        if (unfinished != now) {
            unfinished = now;
            told.accept(now ? () -> finish(() -> {}) : null);
        }
    }

    private void tellTyped() {
        sheet.input().typing(row, column, unfinished ? text.getText() : null);
    }

    private void go(int down, int right) {
        finish(() -> sheet.select(SheetSelection.cell(row + down, column + right)));
    }

    /** Puts in what was typed and goes on; stays when it is wrong. */
    private void finish(Runnable onward) {
        var wrong = put();
        if (wrong.isPresent()) {
            say(wrong);
            return;
        }
        close(true);
        onward.run();
    }

    private Optional<String> put() {
        var typed = text.getText();
        return typed.equals(before) ? Optional.empty() : sheet.input().type(row, column, typed);
    }

    /** Somebody went elsewhere with the mouse: what is right is kept, what is wrong is not. */
    private void left() {
        if (isOpen()) {
            put();
            close(false);
        }
    }

    private void close(boolean back) {
        var old = text;
        text = null;
        unfinished(false);
        sheet.input().typing(row, column, null);
        said.hush();
        if (back) {
            sheet.control().setFocus();
        }
        old.dispose();
        sheet.control().redraw();
    }
}
