package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.Choice;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.EmptyHint;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Picks one of many: a line to search in, and what fits, the nearest first. */
final class PickDialog extends Dialog {

    private final String title;
    private final Function<String, List<Choice>> choices;
    private Text search;
    private Table table;
    private EmptyHint hint;
    private List<Choice> found = List.of();
    private Choice picked;

    PickDialog(Shell shell, String title, Function<String, List<Choice>> choices) {
        super(shell);
        this.title = title;
        this.choices = choices;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Choice> picked() {
        return Optional.ofNullable(picked);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("form.pick.title", title));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 360).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.get("form.pick.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> fill());
        search.addListener(SWT.KeyDown, this::moved);
        table =
                new Table(
                        area,
                        SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        new TableColumn(table, SWT.NONE).setWidth(400);
        new TableColumn(table, SWT.NONE).setWidth(190);
        table.addListener(SWT.SetData, this::set);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        hint = new EmptyHint(area, table);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        fill();
        return contents;
    }

    private void fill() {
        found = choices.apply(search.getText());
        // All at once: of rows that go one by one some are asked for again and stay behind unseen.
        table.removeAll();
        table.setItemCount(found.size());
        if (!found.isEmpty()) {
            table.setSelection(0);
        }
        hint.say(found.isEmpty() ? Messages.get("form.pick.none") : "");
        getButton(IDialogConstants.OK_ID).setEnabled(!found.isEmpty());
    }

    private void set(Event event) {
        // While rows go away the table still asks for some of them.
        if (event.index < 0 || event.index >= found.size()) {
            return;
        }
        var choice = found.get(event.index);
        ((org.eclipse.swt.widgets.TableItem) event.item)
                .setText(new String[] {choice.label(), choice.detail()});
    }

    /** The arrows go through the list while the letters go into the line. */
    private void moved(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !found.isEmpty()) {
            event.doit = false;
            int at = Math.clamp(table.getSelectionIndex() + (long) step, 0, found.size() - 1);
            table.setSelection(at);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("form.pick.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("form.pick.cancel"), false);
    }

    @Override
    protected void okPressed() {
        int at = table.getSelectionIndex();
        picked = at < 0 || at >= found.size() ? null : found.get(at);
        super.okPressed();
    }
}
