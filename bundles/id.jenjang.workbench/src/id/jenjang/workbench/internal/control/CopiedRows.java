package id.jenjang.workbench.internal.control;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.hint.MainKey;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Copies what is selected in a list for other programs: cells parted by tabs, rows by line ends, as
 * spreadsheets and letters take them.
 */
public final class CopiedRows {

    private final Control list;
    private final List<String> headings;
    private final Supplier<List<List<String>>> selected;

    /**
     * The rows of a list.
     *
     * @param headings what stands above several rows
     * @param selected the rows to be copied
     */
    public CopiedRows(Control list, List<String> headings, Supplier<List<List<String>>> selected) {
        this.list = list;
        this.headings = headings;
        this.selected = selected;
    }

    /** The key copies them, while the list has the focus: elsewhere in the part it is a text's. */
    public void byKey(IViewSite site) {
        var action = action(selected, ActionFactory.COPY.getId(), "");
        action.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        list.addListener(SWT.FocusIn, event -> handle(site, action));
        list.addListener(SWT.FocusOut, event -> handle(site, null));
    }

    private static void handle(IViewSite site, IAction action) {
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action);
        site.getActionBars().updateActionBars();
    }

    /** An entry of a menu that copies them. */
    public IAction entry() {
        var label = Messages.get("rows.copy") + "\t" + MainKey.with("C");
        var entry = action(selected, "rows.copy", label);
        entry.setEnabled(!selected.get().isEmpty());
        return entry;
    }

    /** An entry of a menu that copies all rows. */
    public IAction entry(Supplier<List<List<String>>> all) {
        var entry = action(all, "rows.copyAll", Messages.get("rows.copyAll"));
        entry.setEnabled(!all.get().isEmpty());
        return entry;
    }

    private IAction action(Supplier<List<List<String>>> rows, String id, String label) {
        var action =
                new Action(label) {
                    @Override
                    public void run() {
                        copy(rows.get());
                    }
                };
        action.setId(id);
        return action;
    }

    private void copy(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var all = new ArrayList<List<String>>();
        if (rows.size() > 1) {
            all.add(headings);
        }
        all.addAll(rows);
        var text = all.stream().map(CopiedRows::line).collect(Collectors.joining("\n"));
        var clipboard = new Clipboard(list.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** A cell is one line, whatever it holds. */
    private static String line(List<String> cells) {
        return cells.stream()
                .map(each -> each.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\t"));
    }
}
