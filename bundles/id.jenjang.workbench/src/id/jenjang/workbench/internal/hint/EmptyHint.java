package id.jenjang.workbench.internal.hint;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Stands where a part would show something, if there were anything: says why there is nothing, and
 * what to do. Links in the sentence name commands by their ids.
 */
public final class EmptyHint {

    private static final int MARGIN = 14;

    private final Link link;
    private final Control other;

    /**
     * A hint that is not seen yet.
     *
     * @param parent laid out as a grid of one column
     * @param other what is shown as long as there is something; has a grid's layout data
     */
    public EmptyHint(Composite parent, Control other) {
        this.other = other;
        link = new Link(parent, SWT.WRAP);
        link.addListener(SWT.Selection, event -> run(event.text));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .indent(MARGIN, MARGIN)
                .hint(MARGIN, SWT.DEFAULT)
                .exclude(true)
                .applyTo(link);
        link.setVisible(false);
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(command, null);
        } catch (CommandException failed) {
            ILog.of(EmptyHint.class).error(failed.getLocalizedMessage(), failed);
        }
    }

    /** Says a sentence instead of what the part shows; an empty one lets that be seen again. */
    public void say(String sentence) {
        boolean empty = !sentence.isEmpty();
        if (!link.getText().equals(sentence)) {
            link.setText(sentence);
        }
        if (((GridData) link.getLayoutData()).exclude == empty) {
            see(link, empty);
            see(other, !empty);
            link.getParent().layout(true, true);
        }
    }

    private static void see(Control control, boolean seen) {
        ((GridData) control.getLayoutData()).exclude = !seen;
        control.setVisible(seen);
    }
}
