package id.jenjang.workbench.internal.files;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.UndoActions;
import id.jenjang.workbench.internal.document.ViewIcons;
import id.jenjang.workbench.internal.document.Visibility;
import id.jenjang.workbench.internal.hint.EmptyHint;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.part.ViewPart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of the plan's folder: opened, made, called otherwise, removed. */
public final class FilesView extends ViewPart implements PlanDesk.Visitor {

    /** What is edited here; other files are shown by the program the system has for them. */
    private static final List<String> TEXTS = List.of(".jenjang", ".md", ".txt");

    private final Listener back = event -> refresh();
    private Visibility visibility;
    private ResourceManager images;
    private TreeViewer tree;
    private EmptyHint hint;
    private UndoActions undo;
    private OpenPlan plan;
    private FileMarks marks = FileMarks.NONE;
    private final FileActions actions = new FileActions(this);

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        hint = new EmptyHint(parent, tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Folders());
        tree.setLabelProvider(
                new LabelProvider() {
                    @Override
                    public String getText(Object file) {
                        return ((Path) file).getFileName().toString();
                    }

                    @Override
                    public Image getImage(Object file) {
                        return picture((Path) file);
                    }
                });
        tree.addDoubleClickListener(
                event -> open((Path) tree.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(tree);
        new FilesMenu(this, tree, actions).fill();
        undo = new UndoActions(getViewSite());
        visibility = new Visibility(this, this::refresh);
        // Whoever comes back from elsewhere may have put files there.
        var window = parent.getShell();
        window.addListener(SWT.Activate, back);
        tree.getControl()
                .addDisposeListener(
                        event -> {
                            if (!window.isDisposed()) {
                                window.removeListener(SWT.Activate, back);
                            }
                        });
        desk().add(this);
    }

    /** The plan whose files are listed. */
    Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Lists what is in the folder now. */
    void refresh() {
        if (visibility.isVisible() && tree.getInput() != null) {
            tree.refresh();
        }
    }

    private Image picture(Path file) {
        var plain = ViewIcons.of(icon(file));
        return images.get(
                marks.on(file)
                        .<ImageDescriptor>map(
                                mark ->
                                        new DecorationOverlayIcon(
                                                images.get(plain), mark, IDecoration.BOTTOM_LEFT))
                        .orElse(plain));
    }

    private static String icon(Path file) {
        if (Files.isDirectory(file)) {
            return "files.svg";
        }
        return file.toString().endsWith(".jenjang") ? "menyusun.svg" : "dokumen.svg";
    }

    /** Whether a file is edited here. */
    static boolean isText(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(name::endsWith);
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    /** Selects a file, in a folder that is opened for it. */
    void show(Path file) {
        tree.refresh();
        tree.setSelection(new StructuredSelection(file), true);
        tree.getControl().setFocus();
    }

    /** Shows a file; opens or closes a folder. */
    void open(Path file) {
        if (Files.isDirectory(file)) {
            tree.setExpandedState(file, !tree.getExpandedState(file));
        } else {
            actions.open(file);
        }
    }

    @Override
    public void opened(Optional<OpenPlan> now) {
        plan = now.orElse(null);
        marks = now.flatMap(OpenPlan::moment).map(FileMarks::of).orElse(FileMarks.NONE);
        undo.of(now);
        tree.setInput(now.map(OpenPlan::root).orElse(null));
        awaited();
    }

    @Override
    public void listed() {
        refresh();
    }

    @Override
    public void read(PlanMoment moment) {
        var next = FileMarks.of(moment);
        if (!next.equals(marks)) {
            marks = next;
            refresh();
        }
    }

    @Override
    public void awaited() {
        hint.say(desk().whyEmpty(Messages.get("files.noPlan")));
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        visibility.stop();
        desk().remove(this);
        super.dispose();
    }
}
