package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.PushButton;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Remembered;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a document is written to; follows what is printed until somebody names a file. */
final class FileField {

    private static final String FOLDER = "map";

    private final Text text;
    private final Label label;
    private boolean isFolder;
    private Path folder;
    private String suggested = "";

    FileField(Composite area, Path folder, Runnable changed) {
        this.folder = folder;
        label = DocumentFields.label(area, "export.file");
        text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        PushButton.of(area, Messages.get("export.browse.file"), this::browse);
    }

    private void browse() {
        if (isFolder) {
            var dialog = new DirectoryDialog(text.getShell());
            dialog.setFilterPath(folder.toString());
            show(dialog.open());
            return;
        }
        var dialog = new FileDialog(text.getShell(), SWT.SAVE);
        path().ifPresent(
                        each -> {
                            dialog.setFilterPath(String.valueOf(each.getParent()));
                            dialog.setFileName(String.valueOf(each.getFileName()));
                        });
        show(dialog.open());
    }

    private void show(String chosen) {
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** Names the file after the document, unless somebody has named it. */
    void suggest(ExportKind kind, DocumentAt at, ExportFormat format) {
        boolean untouched = text.getText().isBlank() || text.getText().equals(suggested);
        if (untouched || isFolder != kind.isFolder()) {
            isFolder = kind.isFolder();
            label.setText(Messages.get(isFolder ? "export.target.folder" : "export.file"));
            var name =
                    isFolder
                            ? Messages.get("export.folderName", at.year())
                            : at.kind() + "-" + at.year() + "." + format.ending();
            suggested = folder.resolve(name).toString();
            text.setText(suggested);
        }
    }

    /** The file; empty when what is written there names none. */
    Optional<Path> path() {
        try {
            var written = text.getText().strip();
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(folder.resolve(written).toAbsolutePath().normalize());
        } catch (InvalidPathException unwritable) {
            return Optional.empty();
        }
    }

    /** What may be wrong. */
    List<Control> fields() {
        return List.of(text);
    }

    Optional<Hindrance> hindrance(ExportFormat format) {
        return wrong(format).map(each -> Hindrance.at(text, each));
    }

    private Optional<String> wrong(ExportFormat format) {
        var file = path();
        if (file.isEmpty()) {
            return Optional.of(Messages.get("export.noFile"));
        }
        if (isFolder) {
            return Files.exists(file.get()) && !Files.isDirectory(file.get())
                    ? Optional.of(Messages.get("export.noFolder", file.get()))
                    : Optional.empty();
        }
        if (!format.names(file.get())) {
            return Optional.of(Messages.get("export.ending", "." + format.ending()));
        }
        try {
            SafeOutput.refuseUnwritable(file.get());
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(Messages.get("export.badFile", file.get()));
        }
    }

    void restore(Remembered remembered) {
        remembered
                .get(FOLDER)
                .map(Path::of)
                .filter(Files::isDirectory)
                .ifPresent(each -> folder = each);
    }

    void remember(Remembered remembered) {
        path().ifPresent(each -> remembered.put(FOLDER, String.valueOf(each.getParent())));
    }
}
