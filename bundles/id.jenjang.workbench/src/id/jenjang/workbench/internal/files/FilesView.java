package id.jenjang.workbench.internal.files;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.document.ViewIcons;
import id.jenjang.workbench.internal.hint.EmptyHint;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the plan's folder; a double click opens one as text. */
public final class FilesView extends ViewPart implements PlanDesk.Visitor {

    private ResourceManager images;
    private TreeViewer tree;
    private EmptyHint hint;

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
                        return images.get(ViewIcons.of(icon((Path) file)));
                    }
                });
        tree.addDoubleClickListener(
                event -> open((Path) tree.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(tree);
        desk().add(this);
    }

    private static String icon(Path file) {
        if (Files.isDirectory(file)) {
            return "files.svg";
        }
        return file.toString().endsWith(".jenjang") ? "menyusun.svg" : "dokumen.svg";
    }

    private PlanDesk desk() {
        return getSite().getService(PlanDesk.class);
    }

    private void open(Path file) {
        if (Files.isDirectory(file)) {
            tree.setExpandedState(file, !tree.getExpandedState(file));
            return;
        }
        try {
            PlanOpening.show(getSite().getPage(), file);
        } catch (PartInitException failed) {
            ILog.of(FilesView.class).log(failed.getStatus());
        }
    }

    @Override
    public void opened(Optional<OpenPlan> plan) {
        tree.setInput(plan.map(OpenPlan::root).orElse(null));
        hint.say(plan.isEmpty() ? Messages.get("files.noPlan") : "");
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        desk().remove(this);
        super.dispose();
    }
}
