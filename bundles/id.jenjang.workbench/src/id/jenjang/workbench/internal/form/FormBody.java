package id.jenjang.workbench.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The widgets of a form; they show every form of the same shape. */
final class FormBody {

    /** From this width on there is room for labels beside fields. */
    private static final int WIDE = 520;

    private final FormHost host;
    private final String shape;
    private final Composite room;
    private final Composite head;
    private final Composite fields;
    private final Label kind;
    private final Label title;
    private final Label broken;
    private final FiguresLine figures;
    private final FindingLines findings;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();

    FormBody(Composite parent, ShownForm form, FormHost host) {
        this.host = host;
        shape = form.shape();
        room = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 3).applyTo(room);
        // When the title needs another line, all fields move as one.
        head = inside(room, 1);
        fields = inside(room, 2);
        kind = wide(SWT.NONE);
        title = wide(SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        broken = wide(SWT.WRAP);
        figures = new FiguresLine(head, host);
        findings = new FindingLines(inside(head, 1), host);
        for (var section : form.sections()) {
            heading(section.label());
            for (var field : section.fields()) {
                boxes.put(field.id(), new FieldBox(fields, field, host));
            }
        }
    }

    private Label wide(int style) {
        var label = new Label(head, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Composite inside(Composite parent, int columns) {
        var composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 3).applyTo(composite);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
        return composite;
    }

    private void heading(String text) {
        var heading = new Composite(fields, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(heading);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(heading);
        var label = new Label(heading, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        var line = new Label(heading, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(line);
    }

    Control control() {
        return room;
    }

    /**
     * Puts labels where a form of this width has room for them: all beside their fields, or all
     * above them.
     */
    void arrange(int width) {
        boxes.values().forEach(each -> each.arrange(width >= WIDE));
    }

    boolean fits(ShownForm form) {
        return shape.equals(form.shape());
    }

    void show(ShownForm form) {
        FieldBox.say(kind, form.kind().replace("&", "&&"));
        put(title, form.title());
        put(broken, form.broken().orElse(""));
        figures.show(form.computed());
        findings.show(form.findings(), finding -> List.of());
        for (var section : form.sections()) {
            for (var field : section.fields()) {
                boxes.get(field.id()).show(field);
            }
        }
    }

    private void put(Label label, String text) {
        var shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            boolean seen = !label.getText().isEmpty();
            var size = label.getSize();
            label.setText(shown);
            // A title that grows by a letter seldom needs another line.
            if (seen == shown.isEmpty() || label.computeSize(size.x, SWT.DEFAULT).y != size.y) {
                host.layout(label);
            }
        }
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
    }

    void focus() {
        boxes.values().stream()
                .map(FieldBox::control)
                .filter(Control::setFocus)
                .findFirst()
                .ifPresentOrElse(each -> {}, room::setFocus);
    }
}
