package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.cascade.CascadeTree;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.NewestAnswer;
import id.jenjang.workbench.internal.change.SaveablePlanView;
import id.jenjang.workbench.internal.change.Saying;
import id.jenjang.workbench.internal.change.UndoActions;
import id.jenjang.workbench.internal.hint.EmptyHint;
import id.jenjang.workbench.internal.plan.Lane;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFile;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import java.util.List;
import java.util.Optional;

/**
 * The plan as a tree, from the vision down to the sub kegiatan, with all that can be done to it.
 */
public final class CascadeView extends SaveablePlanView {

    /** Long enough for the letters of a word, too short to be waited for. */
    private static final int PAUSE = 120;

    private final Runnable searching = this::search;
    private CascadeViewer tree;
    private Text search;
    private EmptyHint hint;
    private FirstStepHint firstStep;
    private NewestAnswer<Wanted, NewTree> reading;
    private Saying saying;
    private UndoActions undo;
    private CascadeActions actions;
    private OpenPlan plan;
    private PlanMoment asked;
    private boolean linked = true;
    private boolean following;

    /** Whether others look at something of texts that are newer than those shown. */
    private boolean behind;

    private List<ElementRef> wanted = List.of();
    private List<String> wantedKeys = List.of();
    private boolean naming;

    /** The texts in which something could not be done, as long as that is said. */
    private EditedPlan refused;

    private record Wanted(PlanMoment moment, String search, ShownTree before) {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.get("cascade.search"));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(search);
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE, searching));
        search.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN) {
                        event.doit = false;
                        goToFound();
                    } else if (event.keyCode == SWT.ESC) {
                        search.setText("");
                    }
                });
        search.addListener(
                SWT.DefaultSelection,
                event -> {
                    // A click on one of its icons is told in the same way.
                    if (event.detail == SWT.NONE) {
                        goToFound();
                    }
                });
        firstStep = new FirstStepHint(parent, each -> actions.add(each));
        tree = new CascadeViewer(parent);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .indent(0, 4)
                .applyTo(tree.viewer().getTree());
        hint = new EmptyHint(parent, tree.viewer().getTree());
        saying = new Saying(getViewSite(), tree.viewer().getTree());
        reading =
                new NewestAnswer<>(
                        0,
                        Lane.TREE,
                        each -> NewTree.of(each.moment(), each.search(), each.before()),
                        this::show);
        undo = new UndoActions(getViewSite());
        actions = new CascadeActions(this);
        new CascadeMenu(this, tree, actions).fill();
        CascadeDragging.in(this, tree.viewer());
        tree.viewer().addSelectionChangedListener(event -> tell());
        getSite().setSelectionProvider(tree.viewer());
        desk().add(this);
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    CascadeActions actions() {
        return actions;
    }

    Tree tree() {
        return tree.viewer().getTree();
    }

    List<CascadeNode> selected() {
        return tree.selected();
    }

    List<String> neighbours() {
        return tree.neighbours();
    }

    /**
     * A line as the texts are now; somebody may have typed since the tree was made. Empty when it
     * is no longer there.
     */
    Optional<CascadeNode> now(CascadeNode node) {
        var now = plan.now();
        return isShown(now) ? Optional.of(node) : CascadeTree.of(now).node(node.key());
    }

    /** Whether the tree shows exactly this plan. */
    private boolean isShown(EditedPlan now) {
        return tree.shown().filter(each -> each.plan() == now).isPresent();
    }

    boolean isLinked() {
        return linked;
    }

    void link(boolean on) {
        linked = on;
        if (on) {
            desk().selected().ifPresent(this::follow);
        }
    }

    void say(String sentence) {
        var place = new Point(24, 24);
        if (tree().getSelectionCount() > 0) {
            var line = tree().getSelection()[0].getBounds();
            place = new Point(Math.max(0, line.x), line.y + line.height + 2);
        }
        saying.say(sentence, place);
        refused = plan.now();
    }

    void hush() {
        refused = null;
        saying.hush();
    }

    /** What could not be done is of no interest any more once something else was done. */
    @Override
    public void dirtyChanged(PlanFile file) {
        super.dirtyChanged(file);
        if (plan != null && !plan.isDirty()) {
            hush();
        }
    }

    /** Selects elements as soon as the plan has been read again; nothing is searched for then. */
    void selectSoon(List<ElementRef> elements) {
        keepSelected(elements);
        search.setText("");
        search.getDisplay().timerExec(-1, searching);
        search();
    }

    /** Selects what was added and lets somebody type its title, if nobody has gone elsewhere. */
    void nameSoon(ElementRef element) {
        naming = true;
        selectSoon(List.of(element));
    }

    /** Selects elements as soon as the plan has been read again, those that are shown then. */
    void keepSelected(List<ElementRef> elements) {
        wanted = elements;
        desk().selectSoon(elements.getFirst());
    }

    /** Selects the first of some lines that is still there then. */
    void selectKeySoon(List<String> keys) {
        wantedKeys = keys;
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }

    private void search() {
        if (!search.isDisposed()) {
            tree.shown().ifPresent(each -> show(new NewTree(each.searching(search.getText()))));
        }
    }

    /** From the line to search in to what it has found. */
    private void goToFound() {
        search();
        tree.selectFound();
        tree().setFocus();
    }

    private void show(NewTree now) {
        var next = now.tree();
        if (search.isDisposed() || plan == null) {
            return;
        }
        boolean first = tree.shown().isEmpty();
        following = true;
        tree.show(now);
        following = false;
        hint.say(next.hint());
        firstStep.offer(next.firstSteps());
        if (next.plan() != plan.now()) {
            // What is wanted is found in the newest texts only.
            return;
        }
        if (!wanted.isEmpty()) {
            var elements = wanted;
            wanted = List.of();
            tree.select(elements);
            if (naming && tree().isFocusControl()) {
                tree().getDisplay().asyncExec(this::name);
            }
            naming = false;
        } else if (!wantedKeys.isEmpty()) {
            wantedKeys.stream()
                    .filter(each -> next.node(each).isPresent())
                    .findFirst()
                    .ifPresent(this::selectKey);
            wantedKeys = List.of();
        } else if (first || behind || tree.viewer().getStructuredSelection().isEmpty()) {
            desk().selected().ifPresent(this::follow);
        }
        behind = false;
    }

    private void name() {
        if (!search.isDisposed()) {
            actions.name();
        }
    }

    private void selectKey(String key) {
        tree.viewer().setSelection(new StructuredSelection(key), true);
    }

    /** Everybody looks at what is selected here. */
    private void tell() {
        var selected = tree.selected();
        if (!following && !selected.isEmpty()) {
            hush();
            selected.getFirst().element().ifPresent(each -> desk().select(each, this));
        }
    }

    private void follow(ElementRef element) {
        following = true;
        tree.select(element);
        following = false;
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        if (origin == this || !linked) {
            return;
        }
        if (plan.newest().filter(each -> isShown(each.plan())).isPresent()) {
            follow(element);
        } else {
            behind = true;
        }
    }

    /** Lines stay selected by their names; one without a name may be another line now. */
    @Override
    public void moved(ElementRef element) {
        behind |= linked && tree.selected().stream().anyMatch(each -> each.element().isPresent());
    }

    @Override
    public void opened(Optional<OpenPlan> now) {
        plan = now.orElse(null);
        hush();
        search.setText("");
        tree.begin(plan);
        firstStep.offer(List.of());
        awaited();
        undo.of(now);
        now.flatMap(OpenPlan::newest).ifPresent(this::read);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void understood(PlanMoment moment) {
        read(moment);
    }

    @Override
    public void read(PlanMoment moment) {
        if (refused != null && refused != plan.now()) {
            hush();
        }
        if (asked == null || !moment.looksLike(asked)) {
            asked = moment;
            reading.ask(new Wanted(moment, search.getText(), tree.shown().orElse(null)));
        }
    }

    @Override
    public void awaited() {
        hint.say(desk().whyEmpty(Messages.get("cascade.noPlan")));
    }

    @Override
    public void setFocus() {
        // Somebody who types a search, or is about to take the first step, shall stay there.
        if (!search.isFocusControl() && !firstStep.isChosen()) {
            tree().setFocus();
        }
    }

    @Override
    public void dispose() {
        desk().remove(this);
        reading.stop();
        super.dispose();
    }
}
