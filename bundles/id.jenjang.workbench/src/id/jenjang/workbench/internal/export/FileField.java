package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.WhyFailed;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.control.PushButton;
import id.jenjang.workbench.internal.control.TypedPath;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Remembered;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a document is written to; follows what is printed until somebody names a file. */
final class FileField {

    private static final String FOLDER = "map";

    private final Text text;
    private final Label label;
    private boolean isFolder;
    private ExportFormat form = ExportFormat.DOCX;
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
        var now = path().filter(each -> each.getFileName() != null);
        var title = label.getText().replace("&", "");
        if (isFolder) {
            new PlaceDialog(text.getShell(), title, now.orElse(folder))
                    .folder(Messages.get("export.target.message"))
                    .ifPresent(this::show);
            return;
        }
        var kind = PlaceDialog.Kind.of("." + form.ending());
        // That it will be replaced is said in the dialog around.
        new PlaceDialog(text.getShell(), title, now.map(Path::getParent).orElse(folder))
                .target(
                        now.map(each -> each.getFileName().toString()).orElse(""),
                        List.of(kind),
                        false)
                .ifPresent(this::show);
    }

    private void show(Path chosen) {
        text.setText(chosen.toString());
    }

    /** Names the file after the document, unless somebody has named it. */
    void suggest(ExportKind kind, DocumentAt at, ExportFormat format) {
        form = format;
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
        return TypedPath.of(text.getText())
                .map(each -> folder.resolve(each).toAbsolutePath().normalize());
    }

    /** What may be wrong. */
    List<Control> fields() {
        return List.of(text);
    }

    Optional<Hindrance> hindrance(ExportFormat format) {
        return wrong(format).map(each -> Hindrance.at(text, each));
    }

    /** Something else that is wrong about the file. */
    Hindrance hindrance(String sentence) {
        return Hindrance.at(text, sentence);
    }

    private Optional<String> wrong(ExportFormat format) {
        var file = path();
        if (file.isEmpty()) {
            return Optional.of(Messages.get("export.noFile"));
        }
        if (isFolder && Files.exists(file.get()) && !Files.isDirectory(file.get())) {
            return Optional.of(Messages.get("export.noFolder", file.get()));
        }
        if (!isFolder && !format.names(file.get())) {
            return Optional.of(Messages.get("export.ending", "." + format.ending()));
        }
        try {
            if (isFolder) {
                SafeOutput.refuseUnwritableFolder(file.get());
            } else {
                SafeOutput.refuseUnwritable(file.get());
            }
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(
                    Messages.get("export.badFile", file.get(), WhyFailed.of(unwritable)));
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
