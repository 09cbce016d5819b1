package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.grid.RejectedCell;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import java.util.List;
import java.util.function.Consumer;

/** Names every cell that stood against a block, until it is closed or something else is done. */
final class RejectedList {

    private static final int MOST_LINES = 3;

    private final Composite panel;
    private final Label title;
    private final Table table;
    private List<RejectedCell> cells = List.of();

    /**
     * An empty list, which is not seen.
     *
     * @param chosen gets the cell that somebody wants to see
     */
    RejectedList(Composite parent, Consumer<RejectedCell> chosen) {
        panel = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(panel);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(panel);
        panel.setVisible(false);
        title = new Label(panel, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(0, SWT.DEFAULT)
                .indent(7, 0)
                .applyTo(title);
        close();
        table = new Table(panel, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        column("grid.rejected.cell", 170);
        column("grid.rejected.text", 110);
        column("grid.rejected.reason", 900);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(table);
        table.addListener(
                SWT.SetData,
                event -> {
                    var cell = cells.get(event.index);
                    ((TableItem) event.item)
                            .setText(new String[] {cell.place(), cell.text(), cell.reason()});
                });
        table.addListener(
                SWT.Selection, event -> chosen.accept(cells.get(table.getSelectionIndex())));
    }

    private void close() {
        var item = new ToolItem(new ToolBar(panel, SWT.FLAT), SWT.PUSH);
        item.setText("✕");
        item.setToolTipText(Messages.get("grid.rejected.close"));
        item.addListener(SWT.Selection, event -> show(List.of()));
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    /** Shows these; nothing is seen when there are none. */
    void show(List<RejectedCell> rejected) {
        cells = rejected;
        table.setItemCount(cells.size());
        table.clearAll();
        table.deselectAll();
        title.setText(heading());
        boolean seen = !cells.isEmpty();
        if (seen || panel.getVisible()) {
            ((GridData) panel.getLayoutData()).exclude = !seen;
            var list = (GridData) table.getLayoutData();
            list.exclude = isWhole();
            list.heightHint = Math.min(MOST_LINES, cells.size()) * table.getItemHeight();
            table.setVisible(!list.exclude);
            panel.setVisible(seen);
            panel.getParent().layout(true, true);
        }
    }

    private String heading() {
        var words =
                isWhole()
                        ? Messages.get("grid.rejected.whole", cells.getFirst().reason())
                        : Messages.get("grid.rejected", cells.size());
        return words.replace("&", "&&");
    }

    /** Whether something stands against all of a block, and no cell is to be named. */
    private boolean isWhole() {
        return cells.size() == 1 && cells.getFirst().isWhole();
    }
}
