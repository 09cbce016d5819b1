package id.jenjang.workbench.internal.problems;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.UndoActions;
import id.jenjang.workbench.internal.control.CopiedRows;
import id.jenjang.workbench.internal.hint.EmptyHint;
import id.jenjang.workbench.internal.hint.KeyPlace;
import id.jenjang.workbench.internal.plan.ElementAt;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;
import id.jenjang.workbench.internal.text.Fixes;
import id.jenjang.workbench.internal.text.Signs;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands against the plan: to be filtered, understood, gone to and mended. */
public final class ProblemsView extends ViewPart implements PlanDesk.Visitor {

    private static final int[] SHARES = {62, 38};

    private ProblemFilter filter;
    private ProblemTree tree;
    private ProblemDetail detail;
    private EmptyHint hint;
    private UndoActions undo;
    private OpenPlan plan;
    private MenuManager menu;
    private CopiedRows copied;

    /** Whether others look at something of texts that are not checked yet. */
    private boolean behind;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new ProblemFilter(parent, this::refresh);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new ProblemTree(sash);
        detail = new ProblemDetail(sash, this::make);
        sash.setWeights(SHARES);
        hint = new EmptyHint(parent, sash);
        var viewer = tree.viewer();
        viewer.addDoubleClickListener(event -> open());
        viewer.addSelectionChangedListener(event -> explain());
        viewer.getTree().addListener(SWT.Selection, event -> follow());
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> pressed(event)));
        menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        KeyPlace.ofMenu(viewer.getTree(), () -> KeyPlace.belowSelected(viewer.getTree()));
        copied = new CopiedRows(viewer.getTree(), ProblemTree.headings(), tree::rowsSelected);
        copied.byKey(getViewSite());
        getSite().setSelectionProvider(viewer);
        undo = new UndoActions(getViewSite());
        desk().add(this);
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    @Override
    public void opened(Optional<OpenPlan> opened) {
        plan = opened.orElse(null);
        undo.of(opened);
        behind = true;
        refresh();
    }

    @Override
    public void awaited() {
        refresh();
    }

    @Override
    public void read(PlanMoment moment) {
        refresh();
    }

    private void refresh() {
        var findings =
                Optional.ofNullable(plan)
                        .flatMap(OpenPlan::moment)
                        .map(moment -> moment.check().findings())
                        .orElse(List.of());
        setPartName(
                findings.isEmpty()
                        ? Messages.get("problems.title")
                        : Messages.get("problems.title.count", findings.size()));
        filter.count(findings);
        var wanted = filter.of(findings);
        tree.show(wanted);
        hint.say(hint(findings.size(), wanted.size()));
        if (behind) {
            desk().selected().ifPresent(this::choose);
        }
        explain();
    }

    private String hint(int all, int wanted) {
        if (plan == null) {
            return desk().whyEmpty(Messages.get("problems.noPlan"));
        }
        if (all == 0) {
            return plan.isRead() ? Messages.get("problems.clean") : "";
        }
        return wanted == 0 ? Messages.get("problems.noHit", all) : "";
    }

    private void explain() {
        detail.show(plan, tree.selected());
    }

    /** Somebody has chosen a finding: everybody looks at what it speaks of. */
    private void follow() {
        tree.selected().flatMap(this::element).ifPresent(each -> desk().select(each, this));
    }

    private Optional<ElementRef> element(TextFinding finding) {
        var range = finding.range();
        return Optional.ofNullable(plan)
                .flatMap(OpenPlan::moment)
                .flatMap(each -> ElementAt.of(each.plan(), range.file(), range.offset()));
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        behind = origin != this;
        if (behind) {
            choose(element);
        }
    }

    /** Selects a finding about an element, once it is known what stands against it. */
    private void choose(ElementRef element) {
        if (plan == null || !plan.isRead()) {
            return;
        }
        behind = false;
        var moment = plan.moment();
        var own = ElementAt.own(moment.get().plan(), element);
        Predicate<TextFinding> fits =
                each ->
                        each.range().file().equals(element.file())
                                && own.test(each.range().offset());
        if (tree.selected().filter(fits).isEmpty()) {
            tree.choose(fits);
        }
    }

    private void open() {
        var row = tree.viewer().getStructuredSelection().getFirstElement();
        if (row instanceof TextFinding finding) {
            TextPlaces.show(getSite().getPage(), finding.range());
        } else if (row != null) {
            tree.viewer().setExpandedState(row, !tree.viewer().getExpandedState(row));
        }
    }

    /** Control and 1 offers what can be done, as in the text. */
    private void pressed(org.eclipse.swt.events.KeyEvent event) {
        if (event.keyCode == '1' && (event.stateMask & SWT.MOD1) != 0) {
            var rows = tree.viewer().getTree();
            menu.getMenu().setLocation(rows.toDisplay(KeyPlace.belowSelected(rows)));
            menu.getMenu().setVisible(true);
        }
    }

    private void fill(IMenuManager into) {
        var finding = tree.selected();
        if (plan == null) {
            return;
        }
        if (finding.isPresent()) {
            into.add(action(Messages.get("problems.open"), null, this::open));
        }
        into.add(copied.entry());
        if (finding.isPresent()) {
            into.add(new Separator());
            offer(into, finding.get());
        }
    }

    private void offer(IMenuManager into, TextFinding finding) {
        for (var fix : Fixes.of(plan, finding)) {
            into.add(
                    action(
                            fix.title(),
                            fix.isPreferred() ? "perbaikan-utama" : "perbaikan",
                            () -> make(fix)));
        }
    }

    private static Action action(String label, String sign, Runnable work) {
        // An at sign would begin a shortcut, an ampersand a mnemonic.
        var action =
                new Action(label.replace("&", "&&") + "@") {
                    @Override
                    public void run() {
                        work.run();
                    }
                };
        if (sign != null) {
            action.setImageDescriptor(ImageDescriptor.createFromImage(Signs.image(sign)));
        }
        return action;
    }

    private void make(QuickFix fix) {
        Fixes.make(plan, fix);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        desk().remove(this);
        super.dispose();
    }
}
