package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.merge.Choice;
import id.jenjang.dsl.ide.merge.Conflict;
import id.jenjang.dsl.ide.merge.Merge;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks what shall stand where a file was changed here and by others, place by place. */
final class MergeDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(860, 560);
    private static final int[] WEIGHTS = {1, 2, 2};
    private static final int MARGIN = 10;
    private static final int BOX = SWT.BORDER | SWT.V_SCROLL;

    private final Path file;
    private final Merge merge;
    private final java.util.List<Choice> choices;
    private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
    private List places;
    private Text mine;
    private Text theirs;

    MergeDialog(Shell parent, Path file, Merge merge) {
        super(parent);
        this.file = file;
        this.merge = merge;
        choices = new ArrayList<>(Collections.nCopies(merge.conflicts().size(), Choice.MINE));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The text of the choices; empty when somebody would rather keep the own one. */
    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(merge.resolve(choices)) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.get("merge.title"));
        setTitle(Messages.get("merge.heading", file.getFileName()));
        setMessage(Messages.get("merge.about", merge.conflicts().size()));
        var area = (Composite) super.createDialogArea(parent);
        var page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        var sash = new SashForm(page, SWT.HORIZONTAL);
        sash.setSashWidth(MARGIN);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        places = new List(column(sash, "merge.places"), BOX | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(places);
        for (var each : merge.conflicts()) {
            places.add(Messages.get("merge.place", each.mine().start() + 1));
        }
        places.addListener(SWT.Selection, event -> show());
        mine = text(sash, "merge.mine.heading");
        theirs = text(sash, "merge.theirs.heading");
        sash.setWeights(WEIGHTS);
        var row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(Choice.values().length)
                .spacing(MARGIN, 0)
                .applyTo(row);
        for (var choice : Choice.values()) {
            button(row, choice);
        }
        places.select(0);
        show();
        return area;
    }

    private static Text text(Composite parent, String key) {
        var style = BOX | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL;
        var text = new Text(column(parent, key), style);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return text;
    }

    /** Room below a heading. */
    private static Composite column(Composite parent, String key) {
        var column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        new Label(column, SWT.NONE).setText(Messages.get(key));
        return column;
    }

    private void button(Composite row, Choice choice) {
        var button = new Button(row, SWT.RADIO);
        button.setText(Messages.get("merge." + choice.name().toLowerCase(Locale.ROOT)));
        button.addListener(
                SWT.Selection,
                event -> {
                    if (button.getSelection()) {
                        choices.set(places.getSelectionIndex(), choice);
                    }
                });
        buttons.put(choice, button);
    }

    private void show() {
        Conflict conflict = merge.conflicts().get(places.getSelectionIndex());
        mine.setText(conflict.mineText());
        theirs.setText(conflict.theirsText());
        var chosen = choices.get(places.getSelectionIndex());
        buttons.forEach((choice, button) -> button.setSelection(choice == chosen));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("merge.take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("merge.keep"), false);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
