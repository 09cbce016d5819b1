package id.jenjang.workbench.internal.files;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders and files below a folder, folders first; hidden ones are left out. */
final class Folders implements ITreeContentProvider {

    private static final Comparator<Path> ORDER =
            Comparator.comparing((Path file) -> !Files.isDirectory(file))
                    .thenComparing(file -> file.getFileName().toString().toLowerCase());

    @Override
    public Object[] getElements(Object folder) {
        return getChildren(folder);
    }

    @Override
    public Object[] getChildren(Object folder) {
        try (var files = Files.list((Path) folder)) {
            return files.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted(ORDER)
                    .toArray();
        } catch (IOException unreadable) {
            ILog.of(Folders.class).warn(unreadable.getLocalizedMessage(), unreadable);
            return new Object[0];
        }
    }

    @Override
    public Object getParent(Object file) {
        return ((Path) file).getParent();
    }

    @Override
    public boolean hasChildren(Object file) {
        return Files.isDirectory((Path) file);
    }
}
