package id.jenjang.workbench.tests;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What the platform's record of a window that was killed holds of an editor: no more than a tab.
 */
final class LeftTab extends PlatformObject implements IEditorInput {

    /** What the platform makes of it. */
    static final String EDITOR = "org.eclipse.ui.internal.emptyEditorTab";

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "rpjmd.jenjang";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }
}
