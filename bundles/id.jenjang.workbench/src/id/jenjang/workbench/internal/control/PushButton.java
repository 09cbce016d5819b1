package id.jenjang.workbench.internal.control;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons with some room beside their words; what the system gives alone is next to nothing. */
public final class PushButton {

    private static final int ROOM = 10;

    private PushButton() {}

    /**
     * A button in a grid.
     *
     * @param parent laid out as a grid
     * @param work done when it is pushed
     */
    public static Button of(Composite parent, String words, Runnable work) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> work.run());
        int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * ROOM;
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(width, SWT.DEFAULT)
                .applyTo(button);
        return button;
    }
}
