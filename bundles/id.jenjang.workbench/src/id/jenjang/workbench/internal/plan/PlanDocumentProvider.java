package id.jenjang.workbench.internal.plan;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives text editors the documents of the plan on the desk, so that text, tree, form and grid
 * change the same one. Whether a file has changed on the disk is not asked here: the plan sees to
 * that.
 */
public final class PlanDocumentProvider extends AbstractDocumentProvider {

    private final Map<Object, OpenPlan.Viewer> watching = new HashMap<>();

    /** Files that must not be written, and of which that has been said. */
    private final Set<Object> told = new HashSet<>();

    private static OpenPlan plan(Path file) throws CoreException {
        return PlatformUI.getWorkbench()
                .getService(PlanDesk.class)
                .plan()
                .filter(each -> each.holds(file))
                .orElseThrow(() -> failure("file.notOfPlan", file, null));
    }

    private static CoreException failure(String key, Path file, Exception why) {
        var reason = why == null ? "" : WhyFailed.of(why);
        return new CoreException(Status.error(Messages.get(key, file, reason), why));
    }

    private static Path path(Object element) {
        return ((IPathEditorInput) element).getPath().toPath();
    }

    private static Optional<PlanFile> file(Object element) {
        try {
            return Optional.of(held(element));
        } catch (CoreException absent) {
            return Optional.empty();
        }
    }

    private static PlanFile held(Object element) throws CoreException {
        var path = path(element);
        try {
            return plan(path).file(path);
        } catch (IOException unreadable) {
            throw failure("file.unreadable", path, unreadable);
        }
    }

    @Override
    protected ElementInfo createElementInfo(Object element) throws CoreException {
        var info = super.createElementInfo(element);
        var path = path(element);
        var viewer =
                new OpenPlan.Viewer() {
                    @Override
                    public void dirtyChanged(PlanFile file) {
                        if (file.path().equals(path)) {
                            fireElementDirtyStateChanged(element, file.isDirty());
                        }
                    }
                };
        plan(path).add(viewer);
        watching.put(element, viewer);
        return info;
    }

    @Override
    protected void disposeElementInfo(Object element, ElementInfo info) {
        super.disposeElementInfo(element, info);
        told.remove(element);
        var viewer = watching.remove(element);
        PlatformUI.getWorkbench()
                .getService(PlanDesk.class)
                .plan()
                .ifPresent(plan -> plan.remove(viewer));
    }

    @Override
    protected IDocument createDocument(Object element) throws CoreException {
        return held(element).document();
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) throws CoreException {
        return held(element).annotations();
    }

    @Override
    public boolean canSaveDocument(Object element) {
        return file(element).filter(PlanFile::isDirty).isPresent();
    }

    @Override
    public boolean mustSaveDocument(Object element) {
        // The plan keeps the text when an editor is closed; it asks when it is closed itself.
        return false;
    }

    @Override
    protected void doSaveDocument(
            IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
            throws CoreException {
        var path = path(element);
        try {
            plan(path).save(held(element));
        } catch (IOException unwritable) {
            if (PlatformUI.getWorkbench().getService(PlanDesk.class).notSaved(unwritable)) {
                throw new OperationCanceledException();
            }
            throw failure("file.unwritable", path, unwritable);
        }
    }

    @Override
    public boolean isModifiable(Object element) {
        return !isReadOnly(element) || !told.contains(element) || canSaveDocument(element);
    }

    @Override
    public boolean isReadOnly(Object element) {
        return !Files.isWritable(path(element));
    }

    @Override
    public boolean isStateValidated(Object element) {
        // What has been typed before is gone on with; it can be saved elsewhere.
        return !isReadOnly(element) || told.contains(element) || canSaveDocument(element);
    }

    /** Somebody types: where that is not possible, it is said once. */
    @Override
    public void validateState(Object element, Object shell) {
        if (!isStateValidated(element) && told.add(element)) {
            var name = path(element).getFileName();
            MessageDialog.openInformation(
                    (Shell) shell, name.toString(), Messages.get("file.readOnly", name));
        }
    }

    /** A file must not be written from now on, or may be written again: editors look anew. */
    public void writabilityChanged(Object element) {
        if (!isReadOnly(element)) {
            told.remove(element);
        }
        fireElementStateValidationChanged(element, isStateValidated(element));
    }

    @Override
    public IStatus getStatus(Object element) {
        return Status.OK_STATUS;
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }
}
