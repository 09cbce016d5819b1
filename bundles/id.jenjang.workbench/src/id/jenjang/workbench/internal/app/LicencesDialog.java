package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The libraries of other people that come with the program, their versions and licences, as the
 * project's list (docs/adr/0002) says.
 */
final class LicencesDialog extends TitleAreaDialog {

    private static final String LIST = "/lisensi/0002-pustaka.md";
    private static final int[] WIDTHS = {340, 180, 190, 250};
    private static final Point SIZE = new Point(1000, 560);

    LicencesDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The cells of the rows of the first table of a Markdown text, without its heading. */
    static List<List<String>> rows(String text) {
        return text.lines()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(LicencesDialog::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .map(cell -> cell.replaceAll("\\s*\\(\\[[^]]*]\\([^)]*\\)\\)", "").strip())
                .toList();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.get("licences.title"));
        setTitle(Messages.get("licences.title"));
        setMessage(Messages.get("licences.about"));
        var area = (Composite) super.createDialogArea(parent);
        var table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        var headings = Messages.get("licences.columns").split("\\|");
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(headings[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (var row : rows(list())) {
            new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        }
        return area;
    }

    private static String list() {
        var entry = Platform.getBundle(Settings.BUNDLE).getEntry(LIST);
        if (entry == null) {
            return "";
        }
        try (var text = entry.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            ILog.of(LicencesDialog.class).warn(unreadable.getLocalizedMessage(), unreadable);
            return "";
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
