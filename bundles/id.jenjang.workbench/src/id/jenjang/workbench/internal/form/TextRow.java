package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.FieldKind;
import id.jenjang.workbench.internal.app.Theme;
import id.jenjang.workbench.internal.form.ShownForm.Shown;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import java.util.Optional;

/**
 * A text, number or date: checked at every letter, made by Enter or by leaving the field, given up
 * by Esc.
 */
final class TextRow implements FieldRow {

    private static final int LINES = 3;
    private static final int SHORT = 96;

    /** For trillions of rupiah with their separators. */
    private static final int MONEY = 170;

    private final FormHost host;
    private final boolean list;
    private final Text text;
    private Shown shown;
    private boolean showing;

    /** Whether there is text that nobody has ended. */
    private boolean isTyped;

    /** The colour of the text while it is marked as wrong; null while it is not. */
    private Color ink;

    TextRow(Composite parent, Shown field, FormHost host) {
        this.host = host;
        list = field.kind() == FieldKind.TEXTS;
        boolean lines = list || field.kind() == FieldKind.LONG_TEXT;
        int style = lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = new Text(parent, style | SWT.BORDER | (isNumber(field.kind()) ? SWT.RIGHT : 0));
        text.setEditable(!field.field().isReadOnly());
        var data = GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false);
        if (lines) {
            data.hint(120, LINES * text.getLineHeight() + 4);
        } else if (isShort(field.kind())) {
            // Its unit stands right behind it.
            int width = field.kind() == FieldKind.MONEY ? MONEY : SHORT;
            data.align(SWT.BEGINNING, SWT.CENTER).grab(false, false).hint(width, SWT.DEFAULT);
        } else {
            data.hint(120, SWT.DEFAULT);
        }
        data.applyTo(text);
        if (field.field().isReadOnly()) {
            text.setForeground(Theme.pale());
            text.addListener(SWT.KeyDown, this::refuse);
        }
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.Dispose, event -> end());
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Says why nothing can be typed. */
    private void refuse(Event event) {
        if (event.character >= ' ') {
            host.say(text, host.edits().wrong(shown.id(), field -> field.change("")));
        }
    }

    private static boolean isNumber(FieldKind kind) {
        return switch (kind) {
            case WHOLE, DECIMAL, PERCENT, MONEY, VALUE -> true;
            default -> false;
        };
    }

    private static boolean isShort(FieldKind kind) {
        return isNumber(kind)
                || kind == FieldKind.YEAR
                || kind == FieldKind.PERIOD
                || kind == FieldKind.DATE;
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void show(Shown field) {
        boolean typing = shown != null && text.isFocusControl() && isChanged();
        shown = field;
        if (!typing && !text.getText().equals(field.text())) {
            put(field.text());
        }
    }

    private void put(String what) {
        showing = true;
        text.setText(what);
        showing = false;
        say(Optional.empty());
        end();
    }

    /** Says what is wrong beside the field, and marks it as long as it stands there. */
    private void say(Optional<String> wrong) {
        host.say(text, wrong);
        if (wrong.isPresent() && ink == null) {
            ink = text.getForeground();
            text.setForeground(Sheet.problemOn(text));
        } else if (wrong.isEmpty() && ink != null) {
            text.setForeground(ink);
            ink = null;
        }
    }

    /** What is wrong stays, marked, but nobody is at it any more. */
    private void leave() {
        make();
        end();
    }

    private void end() {
        if (isTyped) {
            typed(false);
        }
    }

    private void typed(boolean unfinished) {
        isTyped = unfinished;
        host.typing(unfinished ? this::make : null);
        if (!unfinished) {
            host.keep(null);
        }
    }

    private boolean isChanged() {
        return !text.getText().equals(shown.text());
    }

    private void check() {
        if (!showing && shown != null) {
            var typed = text.getText();
            say(host.edits().wrong(shown.id(), field -> field.change(typed)));
            if (isChanged() != isTyped) {
                typed(isChanged());
            }
            if (isTyped) {
                host.keep(() -> host.edits().ahead(shown.id(), field -> field.change(typed)));
            }
        }
    }

    private void make() {
        if (shown != null && isChanged() && text.getEditable()) {
            var typed = text.getText();
            var wrong = host.edits().make(shown.id(), field -> field.change(typed));
            say(wrong);
            if (wrong.isEmpty()) {
                end();
            }
        }
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> {
                // In a list of texts a new line is the next text.
                boolean end = list == ((event.stateMask & SWT.MOD1) != 0);
                event.detail = SWT.TRAVERSE_NONE;
                event.doit = end;
                if (end) {
                    make();
                }
            }
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                put(shown.text());
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            default -> {
                // Arrows and letters are typed.
            }
        }
    }

    /** Writes a text as if it had been typed, and makes it. */
    void type(String what) {
        text.setText(what);
        make();
    }

    String typed() {
        return text.getText();
    }
}
