package id.jenjang.workbench.internal.plan;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import java.nio.file.Path;

/** Opens the files again that were open when the workbench was closed. */
public final class PlanFileInputFactory implements IElementFactory {

    static final String ID = "id.jenjang.workbench.planFile";
    static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var path = memento.getString(PATH);
        return path == null ? null : new PlanFileInput(Path.of(path));
    }
}
