package id.jenjang.workbench.internal.plan;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives all parts of the workbench the same desk. */
public final class PlanDeskFactory extends AbstractServiceFactory {

    private final PlanDesk desk = new PlanDesk();

    @Override
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        // Windows and parts take the one of the workbench above them.
        var above = parent.getService(PlanDesk.class);
        return above != null ? above : desk;
    }
}
