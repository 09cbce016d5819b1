package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.TextRange;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import java.util.List;
import java.util.Optional;

/** Asks what shall become of the references to what is deleted, and shows where they are. */
final class ReferencesDialog extends MessageDialog {

    static final int REMOVE = 0;
    static final int KEEP = 1;

    private final OpenPlan plan;
    private final List<TextRange> places;
    private TextRange jump;

    ReferencesDialog(Shell shell, OpenPlan plan, String why, List<TextRange> places) {
        super(
                shell,
                Messages.get("cascade.delete.title"),
                null,
                why,
                WARNING,
                2,
                Messages.get("cascade.delete.remove"),
                Messages.get("cascade.delete.keep"),
                Messages.get("cascade.delete.cancel"));
        this.plan = plan;
        this.places = places;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Where somebody wants to look instead of deleting. */
    Optional<TextRange> jump() {
        return Optional.ofNullable(jump);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(table);
        var where = new TableColumn(table, SWT.NONE);
        var what = new TableColumn(table, SWT.NONE);
        for (var place : places) {
            var item = new TableItem(table, SWT.NONE);
            var file = plan.root().relativize(place.file()).toString();
            item.setText(new String[] {file + ":" + place.line(), line(place)});
        }
        where.pack();
        what.pack();
        table.setToolTipText(Messages.get("cascade.delete.jump"));
        table.addListener(
                SWT.DefaultSelection,
                event -> {
                    jump = places.get(table.getSelectionIndex());
                    setReturnCode(CANCEL);
                    close();
                });
        return table;
    }

    private String line(TextRange place) {
        return plan.now()
                .text(place.file())
                .flatMap(text -> text.lines().skip(place.line() - 1L).findFirst())
                .map(String::strip)
                .orElse("");
    }
}
