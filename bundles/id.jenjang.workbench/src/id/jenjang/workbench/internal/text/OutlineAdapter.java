package id.jenjang.workbench.internal.text;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives editors of plan files an outline. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> wanted) {
        return wanted == IContentOutlinePage.class
                        && adaptable instanceof ITextEditor editor
                        && editor.getAdapter(ITextViewer.class) != null
                        && EditedText.in(editor).filter(EditedText::isPlan).isPresent()
                ? wanted.cast(new PlanOutline(editor))
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
