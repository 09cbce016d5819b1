package id.jenjang.workbench.internal.plan;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IURIEditorInput;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the plan on the desk, for an editor. */
public final class PlanFileInput extends PlatformObject
        implements IPathEditorInput, IURIEditorInput {

    private final Path path;

    /** The file at an absolute path. */
    public PlanFileInput(Path path) {
        this.path = path;
    }

    /** Where the file lies. */
    public Path path() {
        return path;
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(path);
    }

    @Override
    public URI getURI() {
        return path.toUri();
    }

    @Override
    public boolean exists() {
        return Files.exists(path);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return path.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return path.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        // Kept with the plan: the window may be there before it.
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFileInput that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
