package id.jenjang.workbench.internal.diagram;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.document.Visibility;
import id.jenjang.workbench.internal.hint.EmptyHint;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The cascade as a picture that follows the plan and what everybody looks at. */
public final class DiagramView extends ViewPart implements PlanDesk.Visitor {

    private final Set<ElementRef> toggled = new HashSet<>();
    private final DiagramCanvas.Listener listener =
            new DiagramCanvas.Listener() {
                @Override
                public void chosen(String node) {
                    choose(node);
                }

                @Override
                public void opened(String node) {
                    choose(node);
                    Views.open(getSite().getPage(), Views.FORM);
                }

                @Override
                public void folded(String node) {
                    toggle(node);
                }

                @Override
                public void reshaped() {
                    draw(Optional.empty());
                }
            };
    private DiagramCanvas canvas;
    private EmptyHint hint;
    private DiagramTools tools;
    private PictureJob job;
    private Visibility visibility;
    private OpenPlan plan;
    private Picture picture;
    private boolean disposed;

    @Override
    public void createPartControl(Composite parent) {
        job = new PictureJob(this::show);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        tools = new DiagramTools(parent, this, getViewSite());
        canvas = new DiagramCanvas(parent, listener);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        DiagramMenu.of(canvas, listener, tools);
        hint = new EmptyHint(parent, canvas);
        visibility = new Visibility(this, () -> draw(desk().selected()));
        desk().add(this);
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    DiagramCanvas canvas() {
        return canvas;
    }

    /** What is shown; empty as long as nothing is. */
    Optional<Picture> picture() {
        return Optional.ofNullable(picture).filter(each -> each.drawn().isPresent());
    }

    /** How large it is shown: pixels per point. */
    public double scale() {
        return canvas.scale();
    }

    /** Where the box of an element stands in the part; empty when it is not drawn. */
    public Optional<Rectangle> place(ElementRef element) {
        return picture()
                .flatMap(
                        each ->
                                each.node(element)
                                        .filter(node -> element.equals(each.refs().get(node))))
                .flatMap(canvas::place);
    }

    /** The folder of the plan that is shown. */
    Path folder() {
        return plan.root();
    }

    /**
     * Saves what is shown: as PNG when the file is named so, else as SVG.
     *
     * @throws IOException when it cannot be written; then an old file is as it was
     */
    public void save(Path file) throws IOException {
        new PictureFile(picture().orElseThrow()).save(file, getSite().getShell());
    }

    @Override
    public void opened(Optional<OpenPlan> opened) {
        plan = opened.orElse(null);
        canvas.chooseNone();
        toggled.clear();
        tools.forget();
        picture = null;
        canvas.show(null);
        // Where somebody was in the picture of another plan means nothing here.
        canvas.fit();
        awaited();
        if (plan != null) {
            draw(desk().selected());
        }
    }

    @Override
    public void selected(ElementRef element, Object origin) {
        if (origin == this || picture == null) {
            return;
        }
        var node = picture.node(element);
        if (node.isPresent() && picture.refs().get(node.get()).equals(nearest(element))) {
            canvas.choose(node.get());
        } else {
            draw(Optional.of(element));
        }
    }

    /** The element, or the nearest around it that is in the cascade, drawn or not. */
    private ElementRef nearest(ElementRef element) {
        var at = Optional.of(element);
        while (at.isPresent() && !picture.refs().containsValue(at.get())) {
            at = at.get().parent();
        }
        return at.orElse(element);
    }

    /** Draws again, after whatever has changed. */
    void draw(Optional<ElementRef> reveal) {
        if (plan != null && plan.moment().isPresent() && visibility.isVisible()) {
            job.soon(
                    new Request(
                            plan.moment().get(),
                            tools.wanted(),
                            tools.depth(),
                            toggled,
                            tools.colouring(),
                            reveal,
                            canvas.shape()));
        }
    }

    /** Forgets what was folded one by one, and draws again. */
    void drawAnew() {
        toggled.clear();
        draw(Optional.empty());
    }

    private void show(Picture next) {
        if (disposed || plan == null) {
            return;
        }
        picture = next;
        toggled.clear();
        toggled.addAll(next.toggled());
        tools.offer(next);
        hint.say(next.drawn().isEmpty() ? Messages.get("diagram.empty") : "");
        canvas.show(next);
        desk().selected().flatMap(next::node).ifPresent(canvas::choose);
    }

    private void choose(String node) {
        canvas.choose(node);
        var ref = picture.refs().get(node);
        if (ref != null) {
            desk().select(ref, this);
        }
    }

    private void toggle(String node) {
        canvas.choose(node);
        var ref = picture.refs().get(node);
        if (!toggled.remove(ref)) {
            toggled.add(ref);
        }
        draw(Optional.empty());
    }

    @Override
    public void awaited() {
        hint.say(desk().whyEmpty(Messages.get("diagram.noPlan")));
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void read(PlanMoment moment) {
        draw(Optional.empty());
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
