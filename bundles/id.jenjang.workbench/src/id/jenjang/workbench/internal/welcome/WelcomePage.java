package id.jenjang.workbench.internal.welcome;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.app.OwnProgram;
import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.create.Examples;
import id.jenjang.workbench.internal.create.NewPlanHandler;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ways to begin: a new plan, one there is, one of the last ones, or the copy of an example. Every
 * way is a link, so the tabulator key reaches it and the return key takes it.
 */
final class WelcomePage {

    private static final int WIDTH = 860;
    private static final int NARROW = 640;
    private static final int SPACE = 28;
    private static final int LOGO = 64;
    private static final int TITLE = 24;
    private static final int HEADING = 13;
    private static final int SHOWN = 5;
    private static final String LINK = "<a>%s</a>";

    private final IWorkbenchWindow window;
    private final LocalResourceManager resources;
    private final Font title;
    private final Font heading;
    private final Font strong;
    private final List<Link> links = new ArrayList<>();
    private int fitted = -1;

    WelcomePage(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), scroll);
        title = font(TITLE, SWT.BOLD);
        heading = font(HEADING, SWT.BOLD);
        strong = font(0, SWT.BOLD);
        var outer = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(SPACE, SPACE).applyTo(outer);
        var page = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(SPACE * 2, SPACE)
                .applyTo(page);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(page);
        header(page);
        var left = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, SPACE).applyTo(left);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
        // Who comes again mostly goes on where he was; who is new finds the examples soon.
        var last = Settings.recent();
        if (!last.isEmpty()) {
            recent(left, last);
        }
        begin(left);
        examples(page);
        footer(page);
        scroll.setContent(outer);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit(scroll, outer, page));
        links.forEach(each -> each.addListener(SWT.KeyDown, this::pressed));
    }

    /** Two columns where there is room, else one; never wider than what is seen. */
    private void fit(ScrolledComposite scroll, Composite outer, Composite page) {
        int seen = scroll.getClientArea().width - 2 * SPACE;
        if (seen == fitted) {
            // At the start the window is only made higher several times; to measure texts is dear.
            return;
        }
        fitted = seen;
        int columns = seen < NARROW ? 1 : 2;
        ((GridLayout) page.getLayout()).numColumns = columns;
        ((GridData) page.getLayoutData()).widthHint = Math.clamp(seen, NARROW / 2, WIDTH);
        outer.layout(true, true);
        scroll.setMinSize(outer.computeSize(seen + 2 * SPACE, SWT.DEFAULT));
    }

    void setFocus() {
        links.getFirst().setFocus();
    }

    /** The arrows lead from way to way, as the tabulator does. */
    private void pressed(Event event) {
        int step =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> 1;
                    case SWT.ARROW_UP, SWT.ARROW_LEFT -> -1;
                    default -> 0;
                };
        int to = links.indexOf(event.widget) + step;
        if (step != 0 && to >= 0 && to < links.size()) {
            links.get(to).setFocus();
        }
    }

    private Font font(int points, int style) {
        var usual = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(style);
        return resources.create(points == 0 ? usual : usual.setHeight(points));
    }

    private void header(Composite page) {
        var header = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACE / 2, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(header);
        var logo = new Label(header, SWT.NONE);
        var picture = WelcomePage.class.getResource("/icons/jenjang.svg");
        logo.setImage(resources.create(ImageDescriptor.createFromURL(picture)));
        GridDataFactory.fillDefaults().span(1, 2).hint(LOGO, LOGO).applyTo(logo);
        var name = new Label(header, SWT.NONE);
        name.setText("Jenjang");
        name.setFont(title);
        name.setLayoutData(GridDataFactory.fillDefaults().align(SWT.LEAD, SWT.END).create());
        var tagline = new Label(header, SWT.WRAP);
        tagline.setText(Messages.get("welcome.tagline"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROW / 4, SWT.DEFAULT)
                .applyTo(tagline);
    }

    private Composite column(Composite page, String key) {
        var column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        var label = new Label(column, SWT.NONE);
        label.setText(Messages.get(key));
        label.setFont(heading);
        return column;
    }

    /** A way to begin, with what it leads to below. */
    private void way(Composite column, String name, String about, Runnable go) {
        var link = new Link(column, SWT.NONE);
        link.setText(LINK.formatted(name.replace("&", "&&")));
        link.setFont(strong);
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(link);
        link.addListener(SWT.Selection, event -> go.run());
        links.add(link);
        var label = new Label(column, SWT.WRAP);
        label.setText(about.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROW / 4, SWT.DEFAULT)
                .applyTo(label);
    }

    private void begin(Composite page) {
        var column = column(page, "welcome.begin");
        way(
                column,
                Messages.get("welcome.new"),
                Messages.get("welcome.new.about"),
                () -> NewPlanHandler.begin(window, Source.EMPTY));
        way(
                column,
                Messages.get("welcome.open"),
                Messages.get("welcome.open.about"),
                () -> run("id.jenjang.workbench.openPlan"));
        way(
                column,
                Messages.get("welcome.excel"),
                Messages.get("welcome.excel.about"),
                () -> NewPlanHandler.begin(window, Source.EXCEL));
    }

    private void recent(Composite page, List<Path> all) {
        var column = column(page, "welcome.recent");
        for (var folder : all.subList(0, Math.min(SHOWN, all.size()))) {
            var name = folder.getFileName() == null ? folder : folder.getFileName();
            way(
                    column,
                    name.toString(),
                    near(folder.getParent()),
                    () -> PlanOpening.open(window, folder));
        }
    }

    /** A folder, told from the user's own. */
    private static String near(Path folder) {
        var home = Path.of(System.getProperty("user.home"));
        return folder == null
                ? ""
                : folder.startsWith(home)
                        ? Path.of("~").resolve(home.relativize(folder)).toString()
                        : folder.toString();
    }

    private void examples(Composite page) {
        var row = column(page, "welcome.examples");
        var about = new Label(row, SWT.WRAP);
        about.setText(Messages.get("welcome.examples.about"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROW / 4, SWT.DEFAULT)
                .applyTo(about);
        for (var each : Examples.ALL) {
            way(
                    row,
                    Messages.get("example." + each),
                    Messages.get("example." + each + ".about"),
                    () -> openCopy(each));
        }
    }

    /** Opens the copy of an example; asks for a place only when there is one already. */
    private void openCopy(String example) {
        var usual = Settings.home().resolve(example);
        place(usual)
                .ifPresent(
                        folder -> {
                            try {
                                if (!Files.exists(folder)) {
                                    Examples.copy(example, folder);
                                }
                                PlanOpening.open(window, folder);
                            } catch (IOException failed) {
                                MessageDialog.openError(
                                        window.getShell(),
                                        Messages.get("open.failed"),
                                        Messages.get(
                                                "example.failed", folder, WhyFailed.of(failed)));
                            }
                        });
    }

    private Optional<Path> place(Path usual) {
        if (!Files.exists(usual)) {
            return Optional.of(usual);
        }
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        window.getShell(),
                        Messages.get("example.title"),
                        Messages.get("example.there", usual),
                        SWT.NONE,
                        Messages.get("example.again"),
                        Messages.get("example.fresh"),
                        Messages.get("example.elsewhere"));
        return switch (answer) {
            case 0 -> Optional.of(usual);
            case 1 -> Optional.of(Examples.free(usual));
            case 2 -> ask().map(each -> Examples.free(each.resolve(usual.getFileName())));
            default -> Optional.empty();
        };
    }

    private Optional<Path> ask() {
        return new PlaceDialog(window.getShell(), Messages.get("example.title"), Settings.home())
                .folder(Messages.get("new.folder.message"));
    }

    private void footer(Composite page) {
        var line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        var footer = new Composite(page, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(SPACE).applyTo(footer);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(footer);
        if (OwnProgram.runs()) {
            small(footer, "welcome.language", "id.jenjang.workbench.language");
            small(footer, "welcome.theme", "id.jenjang.workbench.theme");
        }
        small(footer, "welcome.keys", "org.eclipse.ui.window.showKeyAssist");
        small(footer, "welcome.settings", "org.eclipse.ui.window.preferences");
    }

    private void small(Composite footer, String key, String command) {
        var link = new Link(footer, SWT.NONE);
        link.setText(LINK.formatted(Messages.get(key)));
        link.addListener(SWT.Selection, event -> run(command));
        links.add(link);
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failed) {
            MessageDialog.openError(
                    window.getShell(), Messages.get("window.title"), failed.getLocalizedMessage());
        }
    }
}
