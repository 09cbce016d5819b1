package id.jenjang.workbench.internal.diagram;

import id.jenjang.report.CascadePicture;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.Choice;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.ViewBar;
import id.jenjang.workbench.internal.document.ViewIcons;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The tools of the picture: year, depth and colours, zoom, printing and saving. */
final class DiagramTools {

    private static final List<String> DEPTHS =
            List.of("tujuan", "sasaran", "program", "kegiatan", "subkegiatan");

    private final DiagramView view;
    private final Choice<DocumentAt> years;
    private final Choice<String> depths;
    private final Choice<Colouring> colours;
    private final List<Action> zooms;
    private final Action save;
    private final Action print;
    private final IViewSite site;

    DiagramTools(Composite parent, DiagramView view, IViewSite site) {
        this.view = view;
        this.site = site;
        var bar = ViewBar.above(parent, 4);
        years = choice(bar, "year", each -> view.draw(Optional.empty()));
        depths = choice(bar, "depth", each -> view.drawAnew());
        depths.offer(DEPTHS, DEPTHS.stream().map(DiagramTools::named).toList());
        colours = choice(bar, "colour", each -> view.draw(Optional.empty()));
        colours.offer(
                List.of(Colouring.values()),
                Arrays.stream(Colouring.values()).map(each -> Messages.get(each.key())).toList());
        colours.choose(Colouring.LEVEL);
        zooms =
                List.of(
                        action("diagram.out", "zoomout.svg", () -> view.canvas().zoomOut()),
                        action("diagram.in", "zoomin.svg", () -> view.canvas().zoomIn()),
                        action("diagram.fit", "zoomfit.svg", () -> view.canvas().fit()));
        save =
                action(
                        "diagram.save",
                        "saveas.svg",
                        () ->
                                view.picture()
                                        .ifPresent(
                                                each ->
                                                        new PictureFile(each)
                                                                .ask(shell(), view.folder())));
        print =
                action(
                        "diagram.print",
                        "print.svg",
                        () ->
                                view.picture()
                                        .ifPresent(each -> new PicturePrint(each).ask(shell())));
        var tools = new ToolBarManager(SWT.FLAT);
        fill(tools);
        GridDataFactory.swtDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(tools.createControl(bar));
        site.getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        enable(false);
    }

    private org.eclipse.swt.widgets.Shell shell() {
        return site.getShell();
    }

    /** Adds zoom, saving and printing to a bar or a menu. */
    void fill(IContributionManager bar) {
        zooms.forEach(bar::add);
        bar.add(new Separator());
        bar.add(save);
        bar.add(print);
    }

    private static <T> Choice<T> choice(Composite bar, String what, Consumer<T> listener) {
        return new Choice<>(bar, Messages.get("diagram." + what), listener);
    }

    private static String named(String level) {
        return Messages.get("diagram.depth." + level);
    }

    private static Action action(String key, String icon, Runnable work) {
        var action =
                new Action(Messages.get(key), ViewIcons.of(icon)) {
                    @Override
                    public void run() {
                        work.run();
                    }
                };
        action.setToolTipText(Messages.get(key));
        return action;
    }

    private void enable(boolean drawn) {
        depths.setEnabled(drawn);
        colours.setEnabled(drawn);
        zooms.forEach(each -> each.setEnabled(drawn));
        save.setEnabled(drawn);
        print.setEnabled(drawn);
    }

    /** Another plan has other years and another size. */
    void forget() {
        years.offer(List.of(), List.of());
        depths.choose(null);
        enable(false);
    }

    /** Offers what a plan has. */
    void offer(Picture picture) {
        years.offer(picture.choices(), picture.labels());
        picture.shown().ifPresent(years::choose);
        var levels = CascadePicture.levels();
        depths.choose(
                picture.depth() < levels.size() ? levels.get(picture.depth()) : "subkegiatan");
        enable(picture.drawn().isPresent());
    }

    Optional<DocumentAt> wanted() {
        return years.chosen();
    }

    int depth() {
        return depths.chosen().map(CascadePicture.levels()::indexOf).orElse(-1);
    }

    Colouring colouring() {
        return colours.chosen().orElse(Colouring.LEVEL);
    }
}
