package id.jenjang.workbench.internal.files;

import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the plan's folder; a double click opens one as text. */
public final class FilesView extends ViewPart implements PlanDesk.Visitor {

    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Folders());
        tree.setLabelProvider(
                new LabelProvider() {
                    @Override
                    public String getText(Object file) {
                        return ((Path) file).getFileName().toString();
                    }
                });
        tree.addDoubleClickListener(
                event -> open((Path) tree.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(tree);
        desk().add(this);
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
