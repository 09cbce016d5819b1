package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.plan.PlanDocumentProvider;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * The tabs of files that must not be written say so, also when that comes to be while a file is
 * open, and cease to when it is over.
 */
final class ReadOnlyTabs {

    private final IWorkbench workbench;

    ReadOnlyTabs(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Marks these files, among those that are shown, and no others. */
    void mark(Set<Path> files) {
        for (var window : workbench.getWorkbenchWindows()) {
            mark(window, files);
        }
    }

    private static void mark(IWorkbenchWindow window, Set<Path> files) {
        for (var page : window.getPages()) {
            Arrays.stream(page.getEditorReferences())
                    .map(each -> each.getEditor(false))
                    .filter(each -> each != null)
                    .forEach(each -> mark(each, files));
        }
    }

    private static void mark(IEditorPart editor, Set<Path> files) {
        if (editor.getEditorInput() instanceof PlanFileInput input) {
            var name = input.getName();
            boolean marked = files.contains(input.path());
            var label = marked ? Messages.get("file.readOnly.tab", name) : name;
            var tab = editor.getSite().getService(MPart.class);
            if (!label.equals(tab.getLabel())) {
                tab.setLabel(label);
                lookAnew(editor, input);
            }
        }
    }

    /** Whether it can be typed in may be another answer now. */
    private static void lookAnew(IEditorPart editor, PlanFileInput input) {
        var documents = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
        if (documents instanceof PlanDocumentProvider ours) {
            ours.writabilityChanged(input);
            var text = editor.getAdapter(ITextViewer.class);
            if (text != null) {
                text.setEditable(ours.isModifiable(input));
            }
        }
    }
}
