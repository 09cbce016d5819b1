package id.jenjang.workbench.internal.preview;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line for words to be looked for in the page; it comes when it is asked for. */
final class FindBar {

    /** Long enough for the letters of a word, too short to be waited for. */
    private static final int PAUSE = 120;

    private final Runnable typed = this::typed;
    private final Composite bar;
    private final Text words;
    private final Label none;
    private final PageControl page;

    /**
     * A line, not shown yet.
     *
     * @param bar empty, below the choices of a view that is laid out as a grid
     * @param page looked into
     */
    FindBar(Composite bar, PageControl page) {
        this.bar = bar;
        this.page = page;
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 3).spacing(6, 0).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("preview.find"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(PAUSE, typed));
        words.addListener(SWT.KeyDown, this::pressed);
        none = new Label(bar, SWT.NONE);
        button("\u2191", "preview.find.before", false);
        button("\u2193", "preview.find.next", true);
        show(false);
    }

    private void button(String sign, String key, boolean forward) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(sign);
        button.setToolTipText(Messages.get(key));
        button.addListener(SWT.Selection, event -> find(forward, false));
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            find((event.stateMask & SWT.SHIFT) == 0, false);
            event.doit = false;
        }
    }

    /** Lets somebody type words. A page in which the key was pressed may hand it on once more. */
    void open() {
        if (words.isFocusControl()) {
            return;
        }
        show(true);
        words.setFocus();
        words.selectAll();
    }

    private void close() {
        show(false);
        page.control().setFocus();
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().layout();
    }

    private void typed() {
        if (!words.isDisposed()) {
            find(true, true);
        }
    }

    /**
     * Looks for the words.
     *
     * @param typed whether what is shown may be it, because its words go on
     */
    private void find(boolean forward, boolean typed) {
        if (words.getText().isBlank()) {
            tell(true);
        } else {
            page.find(words.getText(), forward, typed, this::tell);
        }
    }

    private void tell(boolean found) {
        none.setText(found ? "" : Messages.get("preview.find.none"));
        bar.layout();
    }
}
