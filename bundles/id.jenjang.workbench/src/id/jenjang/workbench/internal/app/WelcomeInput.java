package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What the welcome page is opened with. It is kept, so that a window closed without a plan begins
 * with nothing but the welcome page: the parts behind it are made when a plan is opened.
 */
public final class WelcomeInput extends PlatformObject
        implements IEditorInput, IPersistableElement {

    /** The welcome page, as plugin.xml declares it. */
    static final String EDITOR = "id.jenjang.workbench.welcome";

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.get("welcome.name");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    /** There is only one, and nothing to be told about it. */
    @Override
    public void saveState(IMemento memento) {}

    /** Makes it again at the next start. */
    public static final class Factory implements IElementFactory {

        private static final String ID = "id.jenjang.workbench.welcomeInput";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return new WelcomeInput();
        }
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
