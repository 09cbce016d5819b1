package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.ide.history.GitProblem;
import id.jenjang.dsl.ide.history.PlanHistory;
import id.jenjang.dsl.ide.history.PlanHistory.Revision;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Asks which earlier state of a plan is meant: branches, tags and the last commits that changed it
 * are offered, anything else git understands can be typed.
 */
final class RevisionDialog extends TitleAreaDialog {

    private static final int COMMITS = 50;
    private static final int MARGIN = 12;
    private static final int WIDTH = 680;
    private static final int ROWS = 14;
    private static final int NAME = 190;
    private static final int DATE = 130;
    private static final int MESSAGE = 320;

    private final Path root;
    private final DateTimeFormatter date =
            DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", Messages.language())
                    .withZone(ZoneId.systemDefault());
    private Text name;
    private Tree tree;
    private String revision = "";

    RevisionDialog(Shell parent, Path root) {
        super(parent);
        this.root = root;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was chosen or typed, once the dialog was closed with it. */
    String revision() {
        return revision;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("revision.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.get("revision.heading", root.getFileName()));
        setMessage(Messages.get("revision.reading"));
        var outer = (Composite) super.createDialogArea(parent);
        var area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN / 2)
                .applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.get("revision.name"));
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> update());
        name.addListener(SWT.KeyDown, this::toList);
        tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        column("revision.column.name", NAME);
        column("revision.column.date", DATE);
        column("revision.column.message", MESSAGE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, tree.getItemHeight() * ROWS)
                .applyTo(tree);
        tree.addListener(SWT.Selection, event -> take((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> decide((TreeItem) event.item));
        read();
        return outer;
    }

    private void column(String key, int width) {
        var column = new TreeColumn(tree, SWT.NONE);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("revision.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("export.cancel"), false);
        update();
    }

    private void update() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!name.getText().isBlank());
        }
    }

    /** Who has the caret in the field comes to the list below it by the key that points there. */
    private void toList(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
            var group = tree.getItem(0);
            var first = group.getItemCount() > 0 ? group.getItem(0) : group;
            tree.setSelection(first);
            tree.setFocus();
            take(first);
            event.doit = false;
        }
    }

    private void take(TreeItem item) {
        if (item.getData() instanceof Revision chosen) {
            name.setText(chosen.name());
        }
    }

    private void decide(TreeItem item) {
        if (item.getData() instanceof Revision) {
            okPressed();
        } else {
            item.setExpanded(!item.getExpanded());
        }
    }

    /** Long histories take a while; the dialog can be used meanwhile. */
    private void read() {
        var display = tree.getDisplay();
        Job.createSystem(
                        Messages.get("revision.reading"),
                        (ICoreRunnable)
                                monitor -> {
                                    Runnable then = history();
                                    display.asyncExec(
                                            () -> {
                                                if (!tree.isDisposed()) {
                                                    then.run();
                                                }
                                            });
                                })
                .schedule();
    }

    private Runnable history() {
        try {
            var history = PlanHistory.of(root, COMMITS);
            return () -> show(history);
        } catch (GitProblem unknown) {
            return () -> {
                setErrorMessage(unknown.sentence(Messages.language()));
                tree.setEnabled(false);
                name.setEnabled(false);
            };
        }
    }

    private void show(PlanHistory history) {
        setMessage(
                Messages.get(history.commits().isEmpty() ? "revision.none" : "revision.message"));
        group("revision.branches", history.branches());
        group("revision.tags", history.tags());
        group("revision.commits", history.commits());
    }

    private void group(String key, List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        var group = new TreeItem(tree, SWT.NONE);
        group.setText(Messages.get(key, revisions.size()));
        for (var each : revisions) {
            var item = new TreeItem(group, SWT.NONE);
            item.setData(each);
            item.setText(new String[] {each.name(), date.format(each.time()), each.message()});
        }
        group.setExpanded(true);
    }

    @Override
    protected void okPressed() {
        revision = name.getText().strip();
        super.okPressed();
    }
}
