package id.jenjang.workbench.internal.files;

import id.jenjang.dsl.ide.guard.FileBin;
import id.jenjang.dsl.ide.guard.FileNames;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.app.PlanOpening;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.hint.OtherProgram;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanFolder;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be done to files and folders of the plan; refused with the reason when it cannot. */
final class FileActions {

    private static final String PLAN = ".jenjang";

    private final FilesView view;

    FileActions(FilesView view) {
        this.view = view;
    }

    private IWorkbenchPage page() {
        return view.getSite().getPage();
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    private static FileBin bin() {
        var bin =
                new FileBin(
                        Settings.folder()
                                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")))
                                .resolve("dihapus"));
        try {
            bin.tidy(Instant.now());
        } catch (IOException later) {
            ILog.of(FileActions.class).info(later.getLocalizedMessage(), later);
        }
        return bin;
    }

    private static PlanFolder folder(OpenPlan plan) {
        return new PlanFolder(plan, bin());
    }

    /** Shows a file here when it is a text, else in the program the system has for it. */
    void open(Path file) {
        if (!FilesView.isText(file)) {
            OtherProgram.open(file, shell());
            return;
        }
        try {
            PlanOpening.show(page(), file);
        } catch (WorkbenchException failed) {
            ILog.of(FileActions.class).log(failed.getStatus());
        }
    }

    /** Makes a file in a folder, and shows it. */
    void newFile(OpenPlan plan, Path in) {
        ask("files.newFile", in, "", Optional.empty(), FileActions::withEnding)
                .ifPresent(
                        file -> {
                            if (done("files.newFile", () -> folder(plan).make(file))) {
                                view.show(file);
                                open(file);
                            }
                        });
    }

    /** A file of the plan, unless it is said to be a text of another kind. */
    private static String withEnding(String name) {
        return name.isBlank() || FilesView.isText(Path.of(name)) ? name : name + PLAN;
    }

    /** Makes a folder in a folder. */
    void newFolder(OpenPlan plan, Path in) {
        ask("files.newFolder", in, "", Optional.empty(), UnaryOperator.identity())
                .filter(each -> done("files.newFolder", () -> folder(plan).makeFolder(each)))
                .ifPresent(view::show);
    }

    /** Calls a file or folder otherwise. */
    void rename(OpenPlan plan, Path file) {
        var old = file.getFileName().toString();
        UnaryOperator<String> whole =
                old.endsWith(PLAN) ? FileActions::withEnding : UnaryOperator.identity();
        ask("files.rename", file.getParent(), old, Optional.of(file), whole)
                .filter(to -> !to.equals(file))
                .filter(to -> done("files.rename", () -> folder(plan).rename(file, to)))
                .ifPresent(to -> moved(file, to));
    }

    private void moved(Path from, Path to) {
        view.show(to);
        try {
            PlanOpening.moved(page().getWorkbenchWindow().getWorkbench(), from, to);
        } catch (WorkbenchException failed) {
            ILog.of(FileActions.class).log(failed.getStatus());
        }
    }

    /**
     * Asks for a name.
     *
     * @param itself what has another name until now
     * @param whole what is called by what was typed
     */
    private Optional<Path> ask(
            String key, Path in, String name, Optional<Path> itself, UnaryOperator<String> whole) {
        var names = new FileNames(Messages.language());
        var root = view.plan().map(OpenPlan::root).orElse(in);
        var place = root.getFileName().resolve(root.relativize(in));
        var dialog =
                new NameDialog(
                        shell(),
                        title(key),
                        Messages.get(key + ".message", place),
                        name,
                        typed -> names.trouble(in, written(typed, whole), itself).orElse(null));
        return dialog.open() == Window.OK
                ? Optional.of(in.resolve(written(dialog.getValue(), whole)))
                : Optional.empty();
    }

    private static String written(String typed, UnaryOperator<String> whole) {
        return typed.isBlank() ? "" : whole.apply(typed.strip());
    }

    /** Asks for the name of a file; the ending of an old one is not typed over. */
    private static final class NameDialog extends InputDialog {

        NameDialog(
                Shell shell, String title, String message, String name, IInputValidator validator) {
            super(shell, title, message, name, validator);
        }

        @Override
        public void create() {
            super.create();
            int ending = getValue().lastIndexOf('.');
            if (ending > 0) {
                getText().setSelection(0, ending);
            }
        }
    }

    /** Removes a file or folder, after a question. */
    void remove(OpenPlan plan, Path place) {
        var name = place.getFileName();
        long inside = Files.isDirectory(place) ? count(place) : 0;
        var question =
                inside > 0
                        ? Messages.get("files.remove.folder", name, inside)
                        : Messages.get("files.remove.file", name);
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell(),
                        Messages.get("files.remove"),
                        question,
                        SWT.NONE,
                        Messages.get("files.remove.yes"),
                        Messages.get("files.remove.no"));
        if (answer == 0) {
            PlanOpening.hide(page().getWorkbenchWindow().getWorkbench(), place);
            var step = Messages.get("files.remove.step", name);
            folder(plan).remove(place, why -> refused(step, why));
        }
    }

    private static long count(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException unreadable) {
            ILog.of(FileActions.class).info(unreadable.getLocalizedMessage(), unreadable);
            return 0;
        }
    }

    /** Lets other programs have the way to a file. */
    void copyPath(Path file) {
        var clipboard = new Clipboard(shell().getDisplay());
        clipboard.setContents(
                new Object[] {file.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Shows where a file lies in the program the system has for folders. */
    void showFolder(Path file) {
        OtherProgram.open(Files.isDirectory(file) ? file : file.getParent(), shell());
    }

    private interface Work {

        void run() throws IOException;
    }

    /** Does it, or says why it cannot be done. */
    private boolean done(String key, Work work) {
        try {
            work.run();
            return true;
        } catch (IOException why) {
            refused(title(key), why);
            return false;
        }
    }

    private static String title(String key) {
        return Messages.get(key).replace(" ...", "");
    }

    /** Also when somebody undoes it later, wherever in the program. */
    private static void refused(String what, IOException why) {
        MessageDialog.openError(
                Display.getCurrent().getActiveShell(),
                what,
                Messages.get("files.refused", WhyFailed.of(why)));
    }
}
