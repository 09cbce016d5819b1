package id.jenjang.workbench.internal.export;

import id.jenjang.model.Kertas;
import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.control.PushButton;
import id.jenjang.workbench.internal.control.TypedPath;
import id.jenjang.workbench.internal.document.Remembered;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which form and dress a document is printed. */
final class DressFields {

    private static final String FORMAT = "bentuk";
    private static final String TEMPLATE = "templat";
    private static final String PAPER = "kertas";
    private static final String AREAS = "isian";

    private static final PlaceDialog.Kind TEMPLATES =
            new PlaceDialog.Kind("Word", List.of(".docx", ".dotx"));

    private final Path folder;
    private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
    private final Text template;
    private final Button browse;
    private final Combo paper;
    private final Button areas;
    private final boolean office = InstalledOffice.find().isPresent();
    private boolean planned;
    private boolean dressed = true;

    /**
     * Fields of a dialog.
     *
     * @param folder where a template is looked for first
     */
    DressFields(Composite area, Path folder, Runnable changed) {
        this.folder = folder;
        DocumentFields.label(area, "export.format");
        var row = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(12).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (var each : ExportFormat.values()) {
            var button = new Button(row, SWT.RADIO);
            button.setText(Messages.get("export.format." + each.ending()));
            button.addListener(SWT.Selection, event -> changed(changed));
            formats.put(each, button);
        }
        formats.get(ExportFormat.DOCX).setSelection(true);
        DocumentFields.label(area, "export.template");
        template = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(template);
        template.addListener(SWT.Modify, event -> changed(changed));
        browse = PushButton.of(area, Messages.get("export.browse"), this::browse);
        DocumentFields.label(area, "export.paper");
        paper = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        paper.add(Messages.get("export.paper.plan"));
        for (var each : Kertas.values()) {
            paper.add(each.getLiteral());
        }
        paper.select(0);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(paper);
        areas = DocumentFields.check(area, "export.areas");
    }

    private void changed(Runnable changed) {
        enable();
        changed.run();
    }

    private void enable() {
        boolean word = format() != ExportFormat.HTML && dressed;
        template.setEnabled(word);
        browse.setEnabled(word);
        areas.setEnabled(word);
        // A template brings its own paper.
        paper.setEnabled(dressed && (!word || template.getText().isBlank() && !planned));
    }

    /**
     * What is printed has changed.
     *
     * @param dressed whether it can have a dress
     * @param file the template the plan names for it
     */
    void printing(boolean dressed, Optional<Path> file) {
        this.dressed = dressed;
        planned = file.isPresent();
        template.setMessage(
                file.map(each -> Messages.get("export.template.plan", each.getFileName()))
                        .orElse(Messages.get("export.template.none")));
        enable();
    }

    private void browse() {
        var near = template().map(each -> folder.resolve(each).getParent()).orElse(folder);
        var title = Messages.get("export.template").replace("&", "");
        new PlaceDialog(template.getShell(), title, near)
                .file(TEMPLATES)
                .ifPresent(chosen -> template.setText(chosen.toString()));
    }

    ExportFormat format() {
        return formats.entrySet().stream()
                .filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ExportFormat.DOCX);
    }

    ExportOrder.Dress dress() {
        boolean word = format() != ExportFormat.HTML && dressed;
        return new ExportOrder.Dress(
                format(), template().filter(each -> word), paper(), word && areas.getSelection());
    }

    private Optional<Path> template() {
        return TypedPath.of(template.getText());
    }

    private Optional<Kertas> paper() {
        return paper.isEnabled() && paper.getSelectionIndex() > 0
                ? Optional.of(Kertas.get(paper.getText()))
                : Optional.empty();
    }

    /** What may be wrong. */
    List<Control> fields() {
        return List.of(formats.get(ExportFormat.PDF), template);
    }

    Optional<Hindrance> hindrance() {
        if (format() == ExportFormat.PDF && !office) {
            return Optional.of(
                    Hindrance.at(formats.get(ExportFormat.PDF), Messages.get("export.noOffice")));
        }
        boolean absent =
                template.isEnabled()
                        && !template.getText().isBlank()
                        && template().filter(Files::isRegularFile).isEmpty();
        return absent
                ? Optional.of(
                        Hindrance.at(
                                template,
                                Messages.get("export.noTemplate", template.getText().strip())))
                : Optional.empty();
    }

    void restore(Remembered remembered) {
        remembered
                .get(FORMAT)
                .ifPresent(
                        word ->
                                formats.forEach(
                                        (format, button) ->
                                                button.setSelection(format.name().equals(word))));
        remembered.get(TEMPLATE).ifPresent(template::setText);
        remembered
                .get(PAPER)
                .map(Kertas::get)
                .ifPresent(each -> paper.select(paper.indexOf(each.getLiteral())));
        areas.setSelection(remembered.get(AREAS).isPresent());
        enable();
    }

    void remember(Remembered remembered) {
        remembered.put(FORMAT, format().name());
        remembered.put(TEMPLATE, template.getText().strip());
        remembered.put(PAPER, paper().map(Kertas::getLiteral).orElse(""));
        remembered.put(AREAS, areas.getSelection() ? "ya" : "");
    }
}
