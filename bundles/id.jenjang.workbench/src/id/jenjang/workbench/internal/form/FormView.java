package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.NewestAnswer;
import id.jenjang.workbench.internal.change.SaveablePlanView;
import id.jenjang.workbench.internal.change.Saying;
import id.jenjang.workbench.internal.change.UndoActions;
import id.jenjang.workbench.internal.plan.Lane;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The form of the element that everybody looks at. */
public final class FormView extends SaveablePlanView implements FormHost {

    private ScrolledComposite scroll;
    private Reveal reveal;
    private FormBody body;
    private ShownForm shown;
    private NewestAnswer<Wanted, Optional<ShownForm>> reading;
    private UndoActions undo;
    private OpenPlan plan;
    private boolean showing;
    private final Set<Control> grown = new LinkedHashSet<>();
    private Wanted asked;
    private Saying saying;
    private Control about;

    private record Wanted(PlanMoment moment, ElementRef element) {}

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(20);
        reveal = Reveal.in(scroll);
        scroll.addListener(SWT.Resize, event -> fit());
        reading =
                new NewestAnswer<>(
                        0,
                        Lane.FORM,
                        each -> ShownForm.of(each.moment(), each.element()),
                        this::show);
        undo = new UndoActions(getViewSite());
        nothing();
        desk().add(this);
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    @Override
    public FormEdits edits() {
        return new FormEdits(plan, shown, desk()::selectSoon);
    }

    @Override
    public void say(Control beside, Optional<String> wrong) {
        if (beside.isDisposed()) {
            return;
        }
        boolean same = beside == about;
        if (wrong.isEmpty() == same) {
            // Nothing is wrong here any more, or something else is.
            hush();
        }
        if (wrong.isPresent()) {
            saying = about == null ? new Saying(getViewSite(), beside) : saying;
            about = beside;
            saying.say(wrong.get(), new Point(0, beside.getSize().y + 3));
        }
    }

    private void hush() {
        if (about != null) {
            about = null;
            saying.hush();
        }
    }

    @Override
    public void keep(Supplier<PlanEdits> typed) {
        if (plan != null) {
            plan.typing(typed);
        }
    }

    @Override
    public void reveal(Control control, Rectangle part) {
        reveal.show(control, part);
    }

    @Override
    public void tell(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    @Override
    public void layout(Control changed) {
        grown.add(changed);
        if (!showing) {
            grow();
        }
    }

    /** Lays out all of a form. */
    private void fit() {
        grown.clear();
        var content = scroll.getContent();
        if (body != null) {
            body.arrange(scroll.getClientArea().width);
        }
        if (content != null) {
            scroll.setMinHeight(height(content, true));
            ((Composite) content).layout(true, true);
        }
    }

    /** Lays out what other controls need; the rest keeps its size, which is dear to compute. */
    private void grow() {
        grown.removeIf(Widget::isDisposed);
        if (scroll.getContent() instanceof Composite content && !grown.isEmpty()) {
            content.layout(grown.toArray(Control[]::new), SWT.NONE);
            scroll.setMinHeight(height(content, false));
        }
        grown.clear();
    }

    private int height(Control content, boolean anew) {
        return content.computeSize(scroll.getClientArea().width, SWT.DEFAULT, anew).y;
    }

    private void nothing() {
        // A field that goes away makes what was typed into it, in the form that it is of.
        boolean held = holdsFocus();
        clear();
        shown = null;
        var room = new Composite(scroll, SWT.NONE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().margins(14, 14).applyTo(room);
        var label = new Label(room, SWT.WRAP);
        label.setText(Messages.get("form.nothing"));
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        scroll.setContent(room);
        fit();
        if (held) {
            scroll.setFocus();
        }
    }

    private void clear() {
        body = null;
        var old = scroll.getContent();
        scroll.setContent(null);
        if (old != null) {
            old.dispose();
        }
        // Also what it said while it was going away.
        hush();
    }

    private void show(Optional<ShownForm> next) {
        if (scroll.isDisposed() || plan == null) {
            return;
        }
        if (next.isEmpty()) {
            nothing();
            return;
        }
        boolean other =
                shown == null || !shown.form().element().equals(next.get().form().element());
        showing = true;
        shown = next.get();
        boolean whole = body == null || !body.fits(shown);
        // Without it keys would go nowhere when the field that has them goes away.
        boolean held = whole && holdsFocus();
        if (whole) {
            clear();
            body = new FormBody(scroll, shown, this);
            scroll.setContent(body.control());
        }
        body.show(shown);
        showing = false;
        if (whole) {
            fit();
        } else {
            grow();
        }
        if (other) {
            scroll.setOrigin(0, 0);
        }
        if (held) {
            body.focus();
        }
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        ask();
    }

    /** What is read newest is shown; newer texts are shown as soon as they are read. */
    private void ask() {
        if (plan != null && plan.newest().isPresent() && desk().selected().isPresent()) {
            var wanted = new Wanted(plan.newest().get(), desk().selected().get());
            if (!wanted.equals(asked)) {
                asked = wanted;
                reading.ask(wanted);
            }
        }
    }

    @Override
    public void opened(Optional<OpenPlan> now) {
        // First, because a field that goes away still makes what was typed into it.
        nothing();
        plan = now.orElse(null);
        asked = null;
        undo.of(now);
        ask();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void understood(PlanMoment moment) {
        ask();
    }

    @Override
    public void read(PlanMoment moment) {
        ask();
    }

    @Override
    public void setFocus() {
        if (body == null) {
            scroll.setFocus();
        } else if (!holdsFocus()) {
            body.focus();
        }
    }

    /** Somebody who clicked on a field shall stay there. */
    private boolean holdsFocus() {
        var at = scroll.getDisplay().getFocusControl();
        while (at != null && at != scroll) {
            at = at.getParent();
        }
        return at == scroll;
    }

    @Override
    public void dispose() {
        desk().remove(this);
        reading.stop();
        super.dispose();
    }
}
