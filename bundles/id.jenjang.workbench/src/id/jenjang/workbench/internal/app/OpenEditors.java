package id.jenjang.workbench.internal.app;

import id.jenjang.dsl.ide.create.MainFile;
import id.jenjang.workbench.internal.document.Remembered;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text editors of a window. They are kept with the plan and not with the window, because a
 * window is there before its plan is read.
 */
final class OpenEditors {

    static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    /**
     * What the platform calls an editor of which only the tab is left: it writes down the window
     * from time to time, and a program that is killed has not taken away what cannot come again.
     */
    private static final String LEFT_OVER = "org.eclipse.ui.internal.emptyEditorTab";

    private static final String FILES = "berkas";
    private static final String FRONT = "depan";

    private OpenEditors() {}

    private static Remembered memory(OpenPlan plan) {
        return new Remembered("penyunting", plan.root());
    }

    /** Remembers which files of the plan on the desk are shown, and which one is in front. */
    static void remember(IWorkbenchWindow window) {
        var plan = window.getService(PlanDesk.class).plan();
        var page = window.getActivePage();
        if (plan.isEmpty() || page == null) {
            return;
        }
        var shown = new ArrayList<String>();
        for (var editor : page.getEditorReferences()) {
            path(editor).filter(plan.get()::holds).map(Path::toString).ifPresent(shown::add);
        }
        var memory = memory(plan.get());
        memory.put(FILES, String.join("\n", shown));
        memory.put(FRONT, front(page).map(Path::toString).orElse(""));
        memory.keep();
    }

    private static Optional<Path> front(IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof PlanFileInput file
                ? Optional.of(file.path())
                : Optional.empty();
    }

    /** Shows the files of a plan that were shown the last time, else the one it begins with. */
    static void restore(IWorkbenchPage page, OpenPlan plan) throws WorkbenchException {
        var files = plan.now().files();
        var shown =
                memory(plan).get(FILES).stream()
                        .flatMap(String::lines)
                        .map(Path::of)
                        .filter(each -> files.contains(each) || Files.isRegularFile(each))
                        .toList();
        if (shown.isEmpty()) {
            shown = MainFile.of(plan.now()).stream().toList();
        }
        // Where a perspective has no room for texts they are open all the same, out of sight.
        boolean room = page.isEditorAreaVisible();
        try {
            open(page, plan, shown);
        } finally {
            page.setEditorAreaVisible(room);
        }
    }

    private static void open(IWorkbenchPage page, OpenPlan plan, List<Path> shown)
            throws WorkbenchException {
        if (shown.size() == 1) {
            page.openEditor(new PlanFileInput(shown.getFirst()), EDITOR, true);
        } else if (!shown.isEmpty()) {
            // Those behind are read when somebody looks at them.
            var inputs = shown.stream().map(PlanFileInput::new).toArray(IEditorInput[]::new);
            var ids = new String[inputs.length];
            Arrays.fill(ids, EDITOR);
            int front = shown.indexOf(memory(plan).get(FRONT).map(Path::of).orElse(null));
            page.openEditors(inputs, ids, null, IWorkbenchPage.MATCH_INPUT, Math.max(0, front));
        }
    }

    /** Closes the editors of files that do not belong to a plan, and those that show nothing. */
    static void closeOthers(IWorkbenchWindow window, Optional<OpenPlan> plan) {
        for (var page : window.getPages()) {
            var others = new ArrayList<IEditorReference>();
            for (var editor : page.getEditorReferences()) {
                if (isLeftOver(editor) || isOfAnother(editor, plan)) {
                    others.add(editor);
                }
            }
            page.closeEditors(others.toArray(IEditorReference[]::new), false);
        }
    }

    /** The editors of a file, or of what lies in a folder, show it under its new name. */
    static void move(IWorkbench workbench, Path from, Path to) throws WorkbenchException {
        for (var page : pages(workbench)) {
            for (var reference : below(page, from)) {
                var path = path(reference).orElseThrow();
                // One that was not looked at yet is made: its tab alone cannot be called otherwise.
                if (reference.getEditor(true) instanceof IReusableEditor editor) {
                    page.reuseEditor(editor, new PlanFileInput(to.resolve(from.relativize(path))));
                }
            }
        }
    }

    /** Closes the editors of a file, or of what lies in a folder. */
    static void close(IWorkbench workbench, Path place) {
        for (var page : pages(workbench)) {
            page.closeEditors(below(page, place).toArray(IEditorReference[]::new), false);
        }
    }

    private static List<IWorkbenchPage> pages(IWorkbench workbench) {
        return Arrays.stream(workbench.getWorkbenchWindows())
                .flatMap(each -> Arrays.stream(each.getPages()))
                .toList();
    }

    private static List<IEditorReference> below(IWorkbenchPage page, Path place) {
        return Arrays.stream(page.getEditorReferences())
                .filter(each -> path(each).filter(path -> path.startsWith(place)).isPresent())
                .toList();
    }

    private static boolean isLeftOver(IEditorReference editor) {
        return LEFT_OVER.equals(editor.getId());
    }

    private static boolean isOfAnother(IEditorReference editor, Optional<OpenPlan> plan) {
        return path(editor)
                .filter(path -> plan.filter(each -> each.holds(path)).isEmpty())
                .isPresent();
    }

    private static Optional<Path> path(IEditorReference editor) {
        try {
            return editor.getEditorInput() instanceof PlanFileInput file
                    ? Optional.of(file.path())
                    : Optional.empty();
        } catch (PartInitException unknown) {
            return Optional.empty();
        }
    }
}
