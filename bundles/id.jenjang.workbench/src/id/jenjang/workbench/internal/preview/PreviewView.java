package id.jenjang.workbench.internal.preview;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.report.PlanDocument;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.Choice;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Remembered;
import id.jenjang.workbench.internal.document.ViewBar;
import id.jenjang.workbench.internal.document.ViewIcons;
import id.jenjang.workbench.internal.document.Visibility;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A document of the plan as it would be printed now, beside the plan. */
public final class PreviewView extends ViewPart implements PlanDesk.Visitor {

    private static final String ABOUT = "pratinjau";
    private static final String SHOWN = "dokumen";

    /** Set to anything where the system's browser widget is there but not to be trusted. */
    private static final String PLAIN = "jenjang.pratinjau.teks";

    private Choice<String> kinds;
    private Choice<DocumentAt> years;
    private PageControl page;
    private PreviewJob job;
    private Visibility visibility;
    private ElementRef revealed;
    private OpenPlan plan;
    private Preview preview;
    private boolean disposed;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        job = new PreviewJob(this::show);
        var bar = ViewBar.above(parent, 3);
        kinds = new Choice<>(bar, Messages.get("preview.kind"), each -> chosen());
        years = new Choice<>(bar, Messages.get("preview.year"), each -> chosen());
        var line = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        page = page(parent);
        var find = new FindBar(line, page);
        finding(find, bar);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        visibility = new Visibility(this, this::refresh);
        desk().add(this);
    }

    /** By the usual key and by a sign. */
    private void finding(FindBar find, Composite bar) {
        var action =
                new Action("", ViewIcons.of("cari.svg")) {
                    @Override
                    public void run() {
                        find.open();
                    }
                };
        // The tool bar adds the key.
        action.setToolTipText(Messages.get("preview.find"));
        action.setActionDefinitionId(ActionFactory.FIND.getCommandId());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), action);
        var tools = new ToolBarManager(SWT.FLAT);
        tools.add(action);
        tools.createControl(bar);
    }

    private PageControl page(Composite parent) {
        return System.getProperty(PLAIN) == null
                ? page(parent, under -> new BrowserPage(under, this::follow))
                : new TextPage(parent);
    }

    /**
     * A page of the system's browser; on a machine that has none, a text with a hint.
     *
     * @param browser makes the page, or fails for want of the widget
     */
    public static PageControl page(Composite parent, Function<Composite, PageControl> browser) {
        try {
            return browser.apply(parent);
        } catch (SWTError missing) {
            ILog.of(PreviewView.class).info(missing.getMessage());
            // What was begun of it would take the room of the text.
            Arrays.stream(parent.getChildren())
                    .filter(Browser.class::isInstance)
                    .forEach(Control::dispose);
            return new TextPage(parent);
        }
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    /** The document that is shown; empty as long as none is. */
    public Optional<DocumentAt> shown() {
        return Optional.ofNullable(preview).flatMap(Preview::shown);
    }

    @Override
    public void opened(Optional<OpenPlan> opened) {
        plan = opened.orElse(null);
        preview = null;
        revealed = null;
        page.reveal(Set.of(), "");
        kinds.choose(null);
        years.choose(null);
        awaited();
        if (plan != null) {
            var last = new Remembered(ABOUT, plan.root()).get(SHOWN).flatMap(DocumentAt::parse);
            last.ifPresent(each -> kinds.choose(each.kind()));
            last.ifPresent(years::choose);
            refresh();
        }
    }

    private void refresh() {
        if (plan != null && plan.moment().isPresent() && visibility.isVisible()) {
            job.soon(new Request(plan.moment().get(), kinds.chosen(), years.chosen()));
        }
    }

    /** Somebody wants another document, this time and the next. */
    private void chosen() {
        if (plan != null) {
            var remembered = new Remembered(ABOUT, plan.root());
            var kind = kinds.chosen().orElse("");
            years.chosen()
                    .map(each -> new DocumentAt(kind, each.agency(), each.year()))
                    .ifPresent(each -> remembered.put(SHOWN, each.text()));
            remembered.keep();
            refresh();
        }
    }

    private void show(Preview next) {
        if (disposed || plan == null) {
            return;
        }
        boolean same = preview != null && preview.shown().equals(next.shown());
        preview = next;
        kinds.offer(
                next.kinds(),
                next.kinds().stream()
                        .map(each -> PlanDocument.named(each).orElseThrow().name())
                        .toList());
        years.offer(next.years(), next.labels());
        next.shown().ifPresent(each -> kinds.choose(each.kind()));
        next.shown().ifPresent(years::choose);
        if (next.document().isPresent()) {
            page.show(next.document().get(), same);
        } else {
            page.tell(Messages.get("preview.none"));
        }
        desk().selected().filter(each -> !same || !each.equals(revealed)).ifPresent(this::reveal);
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        if (origin == this || preview == null || !visibility.isVisible()) {
            return;
        }
        if (plan.newest().filter(each -> each.plan() == preview.plan()).isPresent()) {
            reveal(element);
        } else {
            // It is revealed in the document of the newest texts.
            revealed = null;
        }
    }

    @Override
    public void moved(ElementRef element) {
        revealed = revealed == null ? null : element;
    }

    private void reveal(ElementRef element) {
        revealed = element;
        page.reveal(preview.namesOf(element), preview.title(element));
    }

    /** Looks for the element of a figure in the background; the plan may be large. */
    private void follow(String name) {
        if (preview == null) {
            return;
        }
        var from = preview;
        var display = getSite().getShell().getDisplay();
        page.stay();
        Job.createSystem(
                        Messages.get("preview.job"),
                        (ICoreRunnable)
                                monitor -> {
                                    var found = from.element(name);
                                    display.asyncExec(() -> found.ifPresent(this::select));
                                })
                .schedule();
    }

    private void select(ElementRef element) {
        if (!disposed) {
            revealed = element;
            desk().select(element, this);
        }
    }

    @Override
    public void awaited() {
        page.tell(desk().whyEmpty(Messages.get("preview.noPlan")));
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }

    @Override
    public void read(PlanMoment moment) {
        refresh();
    }

    @Override
    public void dispose() {
        disposed = true;
        visibility.stop();
        desk().remove(this);
        job.cancel();
        super.dispose();
    }
}
