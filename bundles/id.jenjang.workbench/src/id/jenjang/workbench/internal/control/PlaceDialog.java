package id.jenjang.workbench.internal.control;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks for a file or folder in the dialog of the system. It opens where somebody would look; left
 * alone, some systems begin at an empty list of what was used lately.
 */
public final class PlaceDialog {

    private final Shell shell;
    private final String title;
    private final Path near;

    /**
     * A dialog.
     *
     * @param near where it opens: at this folder, or the nearest around it that is there
     */
    public PlaceDialog(Shell shell, String title, Path near) {
        this.shell = shell;
        this.title = title;
        this.near = near;
    }

    /**
     * A kind of files.
     *
     * @param name as people call it
     * @param endings of their names, with the dot; the first is the usual one
     */
    public record Kind(String name, List<String> endings) {

        /** A kind with one ending, such as {@code .svg}, called by it. */
        public static Kind of(String ending) {
            return new Kind(ending.substring(1).toUpperCase(Locale.ROOT), List.of(ending));
        }

        private String pattern(String between) {
            return String.join(between, endings.stream().map(each -> "*" + each).toList());
        }

        private boolean names(String file) {
            return endings.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
        }
    }

    /** Asks for a folder; empty when nobody wants one. */
    public Optional<Path> folder(String message) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(title);
        dialog.setMessage(message);
        dialog.setFilterPath(around(near).toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Asks for a file there is, of a kind or, when somebody wants it so, of any. */
    public Optional<Path> file(Kind kind) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(around(near).toString());
        dialog.setFilterExtensions(new String[] {kind.pattern(";"), "*"});
        dialog.setFilterNames(new String[] {called(kind), Messages.get("place.all")});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /**
     * Asks where to write a file to.
     *
     * @param name the one that is proposed
     * @param replacing whether to ask before a file that is there already is replaced
     */
    public Optional<Path> target(String name, List<Kind> kinds, boolean replacing) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(around(near).toString());
        dialog.setFileName(name);
        dialog.setFilterExtensions(
                kinds.stream().map(each -> each.pattern(";")).toArray(String[]::new));
        dialog.setFilterNames(kinds.stream().map(PlaceDialog::called).toArray(String[]::new));
        dialog.setOverwrite(replacing);
        var chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        int kind = Math.clamp(dialog.getFilterIndex(), 0, kinds.size() - 1);
        var file = Path.of(chosen);
        var named = file.resolveSibling(named(fileName(file), name, kinds, kind));
        // The system has asked for the name as it was typed.
        boolean asked = !replacing || named.equals(file) || !Files.exists(named);
        return asked || replaces(named) ? Optional.of(named) : Optional.empty();
    }

    private boolean replaces(Path file) {
        return MessageDialog.openQuestion(
                shell, title, Messages.get("place.replace", file.getFileName()));
    }

    /**
     * The name of a file of the kind that was chosen in the list. A known ending that somebody
     * typed stays; the proposed one follows the kind.
     */
    public static String named(String typed, String proposed, List<Kind> kinds, int kind) {
        var wanted = kinds.get(kind);
        var written = kinds.stream().filter(each -> each.names(typed)).findFirst();
        if (written.isEmpty()) {
            return typed + wanted.endings().getFirst();
        }
        return typed.equals(proposed) && !wanted.names(typed)
                ? typed.substring(0, typed.lastIndexOf('.')) + wanted.endings().getFirst()
                : typed;
    }

    /** A folder, or the nearest around it that is there; else that of the user. */
    public static Path around(Path near) {
        for (var at = near; at != null; at = at.getParent()) {
            if (Files.isDirectory(at) && at.getParent() != null) {
                return at;
            }
        }
        return Path.of(System.getProperty("user.home"));
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }

    private static String called(Kind kind) {
        return kind.name() + " (" + kind.pattern(", ") + ")";
    }
}
