package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;

import java.util.List;
import java.util.function.Function;

/** A little window with the places that name an element; Enter goes to one. */
final class ReferencesPopup extends PopupDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 280;
    private static final int PLACE = 190;
    private static final int MARGIN = 24;

    private final IWorkbenchPage page;
    private final EditedPlan plan;
    private final List<Mention> mentions;
    private TableViewer table;

    ReferencesPopup(IWorkbenchPage page, EditedPlan plan, List<Mention> mentions) {
        super(
                page.getWorkbenchWindow().getShell(),
                SWT.RESIZE,
                true,
                true,
                false,
                false,
                false,
                Messages.get(
                        "references.title", mentions.getFirst().element().getId(), mentions.size()),
                Messages.get("references.help"));
        this.page = page;
        this.plan = plan;
        this.mentions = mentions;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        column(PLACE, each -> each.range().file().getFileName() + ":" + each.range().line());
        column(WIDTH - PLACE - MARGIN, this::line);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(mentions);
        table.setSelection(new StructuredSelection(mentions.getFirst()));
        table.getTable()
                .addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> go()));
        return table.getControl();
    }

    private void column(int width, Function<Mention, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setWidth(width);
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(each -> text.apply((Mention) each)));
    }

    /** The line of the text a place stands in. */
    private String line(Mention mention) {
        var text = plan.text(mention.range().file()).orElse("");
        int offset = Math.min(mention.range().offset(), text.length());
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        int to = text.indexOf('\n', offset);
        return text.substring(from, to < 0 ? text.length() : to).strip();
    }

    private void go() {
        if (table.getStructuredSelection().getFirstElement() instanceof Mention mention) {
            TextRange range = mention.range();
            close();
            TextPlaces.show(page, range);
        }
    }

    @Override
    protected Control getFocusControl() {
        return table.getControl();
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        var around = page.getWorkbenchWindow().getShell().getBounds();
        return new Point(
                around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
    }
}
