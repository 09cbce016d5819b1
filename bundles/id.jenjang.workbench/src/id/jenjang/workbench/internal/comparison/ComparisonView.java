package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.ide.compare.PlanComparison;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.change.NewestAnswer;
import id.jenjang.workbench.internal.change.Seen;
import id.jenjang.workbench.internal.change.UndoActions;
import id.jenjang.workbench.internal.control.CopiedRows;
import id.jenjang.workbench.internal.hint.HelpByKey;
import id.jenjang.workbench.internal.hint.KeyPlace;
import id.jenjang.workbench.internal.plan.Chore;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFile;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different between the plan and an earlier one, refreshed while the plan is changed. */
public final class ComparisonView extends ViewPart implements PlanDesk.Visitor {

    /** Nobody reads differences while typing; the words after it can wait for each other. */
    private static final long PAUSE = 300;

    /** So many lines are shown open at once. */
    private static final int SMALL = 120;

    private static final int NARROWEST = 90;

    private EarlierChoice choice;
    private LineFilter filter;
    private Label note;
    private TreeViewer tree;
    private UndoActions undo;
    private Seen seen;
    private NewestAnswer<Compared.Question, Compared> comparing;
    private OpenPlan plan;
    private Earlier earlier;
    private Earlier.Read before;
    private Compared shown;
    private List<Line> lines = List.of();
    private boolean fresh;

    /** Whether others look at something of texts that are not compared yet. */
    private boolean behind;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        choice = new EarlierChoice(parent, this::compareWith);
        filter = new LineFilter(parent, this::filter);
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(note);
        var around = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(around);
        var columns = new TreeColumnLayout();
        around.setLayout(columns);
        tree = new TreeViewer(around, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        fill(columns);
        copying();
        undo = new UndoActions(getViewSite());
        comparing = new NewestAnswer<>(PAUSE, Chore.job(Job.LONG), Compared::of, this::show);
        seen = Seen.watch(this, this::refresh);
        getSite().setSelectionProvider(tree);
        desk().add(this);
    }

    private void fill(TreeColumnLayout columns) {
        tree.setUseHashlookup(true);
        tree.setContentProvider(new LineTree());
        tree.getTree().setHeaderVisible(true);
        column(columns, "comparison.element", 46);
        column(columns, "comparison.before", 27);
        column(columns, "comparison.after", 27);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addPostSelectionChangedListener(
                event -> {
                    if (tree.getStructuredSelection().getFirstElement() instanceof Line line) {
                        line.element().ifPresent(each -> desk().select(each, this));
                    }
                });
        HelpByKey.at(
                tree.getTree(),
                () ->
                        tree.getStructuredSelection().getFirstElement() instanceof Line line
                                ? line.told()
                                : "",
                () -> KeyPlace.belowSelected(tree.getTree()));
        tree.addDoubleClickListener(
                event -> {
                    var line = tree.getStructuredSelection().getFirstElement();
                    if (tree.isExpandable(line)) {
                        tree.setExpandedState(line, !tree.getExpandedState(line));
                    } else {
                        Views.open(getSite().getPage(), Views.FORM);
                    }
                });
    }

    /** Differences can be passed on: those of a line, or all that are shown. */
    private void copying() {
        var headings =
                Stream.of("kind", "element", "what", "before", "after")
                        .map(each -> Messages.get("comparison." + each))
                        .toList();
        var copied = new CopiedRows(tree.getTree(), headings, this::rowsSelected);
        copied.byKey(getViewSite());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                shown -> {
                    shown.add(copied.entry());
                    shown.add(copied.entry(this::rows));
                });
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        KeyPlace.ofMenu(tree.getTree(), () -> KeyPlace.belowSelected(tree.getTree()));
    }

    private List<List<String>> rows() {
        return ((List<?>) tree.getInput())
                .stream().flatMap(each -> ((Line) each).rows().stream()).toList();
    }

    /** A value is said with the element that holds it. */
    private List<List<String>> rowsSelected() {
        var paths = tree.getStructuredSelection().getPaths();
        if (paths.length == 0) {
            return List.of();
        }
        var line = (Line) paths[0].getLastSegment();
        return line.kind().isEmpty()
                ? List.of(((Line) paths[0].getParentPath().getLastSegment()).row(line))
                : line.rows();
    }

    /** All columns are seen, however wide the part is. */
    private void column(TreeColumnLayout columns, String key, int share) {
        var column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(Messages.get(key));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(share, NARROWEST, true));
        column.setLabelProvider(new LineLabels(tree.getControl()));
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    /** Compares with the plan in another folder from now on. */
    public void compareWith(Path folder) {
        choice.chooseFolder(folder);
    }

    /** Compares with the plan at a revision of git from now on. */
    public void compareWith(String revision) {
        choice.choose(new Earlier.Revision(plan.root(), revision));
    }

    private void compareWith(Earlier next) {
        earlier = next;
        before = null;
        fresh = true;
        refresh();
    }

    private void refresh() {
        if (plan == null || plan.moment().isEmpty() || !seen.is()) {
            return;
        }
        var now = plan.moment().get().plan();
        boolean same =
                shown != null
                        && shown.asked().now() == now
                        && shown.before() == before
                        && shown.asked().earlier().equals(earlier);
        if (!same || before == null) {
            if (fresh) {
                say(Messages.get("comparison.reading"));
            }
            comparing.ask(new Compared.Question(earlier, before, now));
        }
    }

    private void show(Compared next) {
        if (plan == null || tree.getControl().isDisposed()) {
            return;
        }
        shown = next;
        choice.refuse(next.result().isPresent() ? null : next.asked().earlier());
        before = next.before();
        filter.count(next.result().orElse(null));
        lines = next.result().map(each -> Line.all("", each.roots())).orElse(List.of());
        say(next.result().map(this::told).orElse(next.problem()));
        filter();
        if (behind) {
            desk().selected().ifPresent(this::choose);
        }
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        behind = origin != this;
        if (behind) {
            choose(element);
        }
    }

    /** Selects the line of an element, once the plan it lies in is compared. */
    private void choose(ElementRef element) {
        var compared = Optional.ofNullable(shown).map(each -> each.asked().now());
        if (plan == null || !compared.equals(plan.newest().map(PlanMoment::plan))) {
            return;
        }
        behind = false;
        var at = Optional.of(element);
        if (tree.getStructuredSelection().getFirstElement() instanceof Line line
                && line.element().equals(at)) {
            return;
        }
        ((List<?>) tree.getInput())
                .stream()
                        .flatMap(each -> ((Line) each).way(at).stream())
                        .findFirst()
                        .ifPresent(way -> tree.setSelection(new TreeSelection(way), true));
    }

    private String told(PlanComparison result) {
        var same =
                result.roots().isEmpty()
                        ? Stream.of(Messages.get("comparison.same", earlier.label()))
                        : Stream.<String>empty();
        return Stream.concat(same, before.notes().stream()).collect(Collectors.joining("\n"));
    }

    private void say(String sentence) {
        note.setText(sentence.replace("&", "&&"));
        note.setVisible(!sentence.isEmpty());
        ((GridData) note.getLayoutData()).exclude = sentence.isEmpty();
        note.getParent().layout();
    }

    private void filter() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        var now = filter.of(lines);
        boolean all = now.stream().mapToInt(Line::size).sum() <= SMALL;
        var control = tree.getControl();
        control.setRedraw(false);
        try {
            var open = tree.getExpandedElements();
            var selected = tree.getSelection();
            tree.setInput(now);
            if (fresh || now != lines) {
                tree.expandToLevel(all ? TreeViewer.ALL_LEVELS : 2);
            } else {
                tree.setExpandedElements(open);
            }
            tree.setSelection(selected);
            fresh = fresh && now.isEmpty();
        } finally {
            control.setRedraw(true);
        }
    }

    @Override
    public void opened(Optional<OpenPlan> now) {
        plan = now.orElse(null);
        shown = null;
        behind = true;
        lines = List.of();
        filter.count(null);
        awaited();
        filter();
        undo.of(now);
        choice.begin(now.map(OpenPlan::root).orElse(null));
    }

    @Override
    public void read(PlanMoment moment) {
        refresh();
    }

    @Override
    public void dirtyChanged(PlanFile file) {
        if (earlier instanceof Earlier.Saved && !file.isDirty()) {
            before = null;
            refresh();
        }
    }

    @Override
    public void awaited() {
        say(desk().whyEmpty(Messages.get("comparison.noPlan")));
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        desk().remove(this);
        if (seen != null) {
            seen.stop();
            comparing.stop();
        }
        super.dispose();
    }
}
