package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.grid.GridChoices;
import id.jenjang.dsl.ide.grid.RejectedCell;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.ChangesInTurn;
import id.jenjang.workbench.internal.change.NewestAnswer;
import id.jenjang.workbench.internal.change.SaveablePlanView;
import id.jenjang.workbench.internal.change.Seen;
import id.jenjang.workbench.internal.change.UndoActions;
import id.jenjang.workbench.internal.document.Remembered;
import id.jenjang.workbench.internal.hint.EmptyHint;
import id.jenjang.workbench.internal.plan.Lane;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;
import id.jenjang.workbench.internal.sheet.NoCells;
import id.jenjang.workbench.internal.sheet.Sheet;
import id.jenjang.workbench.internal.sheet.SheetModel;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import java.util.List;
import java.util.Optional;

/** The plan as spreadsheets of a whole year: pengukuran, anggaran, target. */
public final class GridView extends SaveablePlanView {

    private GridBar bar;
    private Sheet sheet;
    private RejectedList rejected;
    private EmptyHint hint;
    private UndoActions undo;
    private Seen seen;
    private NewestAnswer<Wanted, ShownGrid> reading;
    private OpenPlan plan;
    private GridWish wish = GridWish.FIRST;
    private ShownGrid shown;
    private ChangesInTurn changes;
    private boolean following;

    private record Wanted(PlanEditor editor, GridWish wish) {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new GridBar(parent, this::choose);
        sheet = new Sheet(parent, new NoCells());
        sheet.whileTyping(this::typing);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
        sheet.control().addListener(SWT.FocusIn, event -> tellHeading());
        sheet.control().addListener(SWT.FocusOut, event -> tell(""));
        hint = new EmptyHint(parent, sheet.control());
        rejected = new RejectedList(parent, this::show);
        undo = new UndoActions(getViewSite());
        reading =
                new NewestAnswer<>(
                        0,
                        Lane.GRID,
                        wanted -> ShownGrid.of(wanted.editor(), wanted.wish()),
                        this::show);
        seen = Seen.watch(this, this::refresh);
        desk().add(this);
    }

    /** Says in the status line what keys do where somebody is. */
    private void tell(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    /** Reads out the heading of the row when it is cut, else what keys do. */
    private void tellHeading() {
        int row = sheet.selected().top();
        boolean cut = shown != null && row < shown.rows() && sheet.isHeadingCut(row);
        tell(cut ? words(shown.row(row)) : Messages.get("sheet.keys"));
    }

    private static String words(SheetModel.Heading heading) {
        return (heading.text() + " " + heading.detail()).strip();
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    /** Where changes of the plan are worked out. */
    ChangesInTurn changes() {
        return changes;
    }

    private void choose(GridWish next) {
        wish = next;
        rejected(List.of());
        refresh();
    }

    /** Asks for the grid of the newest reading, if it is not the one that is seen. */
    private void refresh() {
        if (plan == null || plan.newest().isEmpty() || !seen.is()) {
            return;
        }
        var now = plan.newest().get().plan();
        boolean same = shown != null && shown.grid().plan() == now && shown.wish().equals(wish);
        if (!same) {
            var known = shown != null && shown.grid().plan() == now;
            reading.ask(new Wanted(known ? shown.editor() : new PlanEditor(now), wish));
        }
    }

    private void show(ShownGrid next) {
        if (plan == null || sheet.control().isDisposed()) {
            return;
        }
        boolean other = shown == null || !shown.wish().equals(next.wish());
        boolean otherKind = shown == null || shown.wish().kind() != next.wish().kind();
        shown = next;
        wish = next.wish();
        bar.show(wish, next.choices());
        sheet.feed(new GridInput(this, plan, next));
        sheet.show(next);
        if (other) {
            headings();
        }
        hint.say(next.rows() == 0 ? Messages.get("grid.empty") : "");
        if (other) {
            begin(otherKind ? 0 : sheet.selected().left());
        } else {
            desk().selected().ifPresent(this::follow);
        }
    }

    /** At what everybody looks at; where it has no row, at the first one. */
    private void begin(int column) {
        following = true;
        sheet.select(desk().selected().flatMap(shown::row).orElse(0), column);
        following = false;
    }

    /** As wide as they were in this table of this plan the last time. */
    private void headings() {
        var memory = new Remembered("tabel", plan.root());
        var name = "judul-" + wish.kind().name();
        sheet.letHeadingsBeWider(
                memory.get(name).map(GridView::number).orElse(0),
                width -> {
                    memory.put(name, String.valueOf(width));
                    memory.keep();
                    tellHeading();
                });
    }

    /** What was remembered; 0 when somebody has spoilt it. */
    private static int number(String remembered) {
        return remembered.matches("\\d{1,5}") ? Integer.parseInt(remembered) : 0;
    }

    private void show(RejectedCell cell) {
        if (cell.isWhole()) {
            return;
        }
        sheet.select(cell.row(), cell.column());
        sheet.control().setFocus();
    }

    /** Names the cells that stood against what was put in; none when it was done. */
    void rejected(List<RejectedCell> cells) {
        rejected.show(cells);
        if (shown != null) {
            shown.mark(cells);
            sheet.control().redraw();
        }
        if (!cells.isEmpty()) {
            sheet.reveal();
        }
    }

    /** Everybody looks at the element of a row. */
    void tell(int row) {
        if (sheet.control().isFocusControl()) {
            tellHeading();
        }
        if (!following && shown != null) {
            desk().select(shown.element(row), this);
        }
    }

    private void follow(ElementRef element) {
        if (shown == null || sheet.isEditing()) {
            return;
        }
        var range = sheet.selected();
        var row = shown.row(element);
        if (row.isPresent() && (row.get() < range.top() || row.get() > range.bottom())) {
            following = true;
            sheet.select(row.get(), range.left());
            following = false;
        }
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        var read = plan.newest().map(PlanMoment::plan);
        // The rows of older texts may be others; those of the newest follow when they are shown.
        if (origin != this && shown != null && read.equals(Optional.of(shown.grid().plan()))) {
            follow(element);
        }
    }

    @Override
    public void opened(Optional<OpenPlan> now) {
        plan = now.orElse(null);
        changes = now.map(each -> new ChangesInTurn(each, Messages.get("grid.job"))).orElse(null);
        shown = null;
        wish = new GridWish(wish.kind(), 0, "");
        rejected.show(List.of());
        sheet.feed(new NoCells());
        sheet.show(new NoCells());
        bar.show(wish, new GridChoices(List.of(), 0, List.of()));
        undo.of(now);
        awaited();
        refresh();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void finish() {
        super.finish();
        if (changes != null) {
            changes.finish();
        }
    }

    @Override
    public void understood(PlanMoment moment) {
        refresh();
    }

    @Override
    public void awaited() {
        hint.say(desk().whyEmpty(Messages.get("grid.noPlan")));
    }

    @Override
    public void setFocus() {
        sheet.control().setFocus();
    }

    @Override
    public void dispose() {
        desk().remove(this);
        if (seen != null) {
            seen.stop();
            reading.stop();
        }
        super.dispose();
    }
}
