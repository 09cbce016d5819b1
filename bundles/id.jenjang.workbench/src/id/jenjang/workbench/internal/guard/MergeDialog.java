package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.merge.Choice;
import id.jenjang.dsl.ide.merge.Conflict;
import id.jenjang.dsl.ide.merge.Merge;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks what shall stand where a file was changed here and by others, place by place. */
final class MergeDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(920, 640);
    private static final int[] WEIGHTS = {3, 7};
    private static final int MARGIN = 10;

    private final Path file;
    private final Merge merge;
    private final Function<Conflict, String> about;
    private final java.util.List<Choice> choices;
    private final Map<Choice, MergeSide> sides = new EnumMap<>(Choice.class);
    private List places;
    private Button both;

    /**
     * A dialog that is not open yet.
     *
     * @param about says what a place belongs to; empty for nothing that has a name
     */
    MergeDialog(Shell parent, Path file, Merge merge, Function<Conflict, String> about) {
        super(parent);
        this.file = file;
        this.merge = merge;
        this.about = about;
        choices = new ArrayList<>(Collections.nCopies(merge.conflicts().size(), Choice.MINE));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
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
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        var sash = new SashForm(page, SWT.HORIZONTAL);
        sash.setSashWidth(MARGIN);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        places(sash);
        sides(sash);
        sash.setWeights(WEIGHTS);
        places.select(0);
        show();
        return area;
    }

    private void places(Composite parent) {
        var column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        new Label(column, SWT.NONE).setText(Messages.get("merge.places"));
        places = new List(column, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(places);
        for (var each : merge.conflicts()) {
            var line = Messages.get("merge.place", each.mine().start() + 1);
            var name = about.apply(each);
            places.add(name.isEmpty() ? line : line + "  " + name);
        }
        places.addListener(SWT.Selection, event -> show());
    }

    /** What stands here, what others have written and what stood there, one below the other. */
    private void sides(Composite parent) {
        var column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        for (var side : new Choice[] {Choice.MINE, Choice.THEIRS, Choice.BASE}) {
            sides.put(side, new MergeSide(column, side, this::choose));
        }
        both = MergeSide.button(column, Choice.BOTH, this::choose);
    }

    private void choose(Choice choice) {
        choices.set(places.getSelectionIndex(), choice);
    }

    private void show() {
        var conflict = merge.conflicts().get(places.getSelectionIndex());
        var chosen = choices.get(places.getSelectionIndex());
        sides.forEach((choice, side) -> side.show(conflict, choice == chosen));
        both.setSelection(chosen == Choice.BOTH);
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
