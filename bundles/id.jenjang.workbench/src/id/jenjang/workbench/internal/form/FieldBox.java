package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.Computed;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.form.ShownForm.Shown;
import id.jenjang.workbench.internal.hint.HelpByKey;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field with its label, its unit, computed figures beside it, and what stands against it. */
final class FieldBox {

    private final FormHost host;
    private final boolean table;
    private final FieldRow row;
    private final Label label;
    private final Composite room;
    private final Label unit;
    private final Label figures;
    private final FindingLines findings;
    private final String help;

    FieldBox(Composite parent, Shown field, FormHost host) {
        this.host = host;
        table = field.years().isPresent() || field.rows().isPresent();
        label = new Label(parent, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        room = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(0, 0, 1, 1).applyTo(room);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(room);
        arrange(false);
        var line = new Composite(room, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        row = row(line, field, host);
        unit = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(unit);
        figures = new Label(room, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(figures);
        findings = new FindingLines(room, host);
        help = field.field().help();
        tip(label, help);
        if (!table) {
            // In a table this key is for its cells.
            HelpByKey.at(row.control(), this::words);
        }
    }

    /** All that is said elsewhere only where the pointer rests. */
    private String words() {
        var formulas = figures.getToolTipText();
        return Stream.of(help, formulas == null ? "" : formulas)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts the field beside its label or below it. A table is below its label in any form.
     *
     * @param beside whether the form has room for labels beside its fields
     */
    void arrange(boolean beside) {
        boolean own = beside && !table;
        var ofLabel = (GridData) label.getLayoutData();
        ofLabel.horizontalSpan = own ? 1 : 2;
        ofLabel.verticalIndent = own ? 7 : 4;
        ((GridData) room.getLayoutData()).horizontalSpan = own ? 1 : 2;
    }

    private static FieldRow row(Composite parent, Shown field, FormHost host) {
        return switch (field.kind()) {
            case FLAG -> new FlagRow(parent, field, host);
            case CHOICE -> new ChoiceRow(parent, field, host);
            case REFERENCE, REFERENCES -> new ReferenceRow(parent, field, host);
            case YEARS -> new YearsRow(parent, field, host);
            case TABLE -> new RowsRow(parent, field, host);
            case ELEMENTS -> new ElementsRow(parent);
            default -> new TextRow(parent, field, host);
        };
    }

    Control control() {
        return row.control();
    }

    void bold(Font font) {
        label.setFont(font);
    }

    void show(Shown field) {
        var said = field.years().isPresent() ? Messages.get("form.years") : field.label();
        var name = said + (field.field().isMandatory() ? " *" : "");
        say(label, name.replace("&", "&&"));
        tip(row.control(), field.years().isPresent() ? "" : help);
        var measure = field.years().isPresent() ? "" : field.field().unit();
        put(unit, measure);
        row.show(field);
        put(figures, told(field.computed()));
        tip(figures, formulas(field.computed()));
        findings.show(field.field().findings(), field.field()::fixes);
    }

    /** Says something when the pointer rests on a control; nothing for an empty text. */
    static void tip(Control control, String text) {
        var now = control.getToolTipText();
        if (!text.equals(now == null ? "" : now)) {
            control.setToolTipText(text.isEmpty() ? null : text);
        }
    }

    /** Says something if it does not say that already; whether it did not. */
    static boolean say(Label label, String text) {
        boolean other = !label.getText().equals(text);
        if (other) {
            label.setText(text);
        }
        return other;
    }

    private void put(Label where, String text) {
        if (say(where, text)) {
            host.layout(where);
        }
        boolean empty = text.isEmpty();
        ((GridData) where.getLayoutData()).exclude = empty;
        where.setVisible(!empty);
    }

    static String told(List<Computed> figures) {
        return figures.stream()
                .map(each -> each.label() + ": " + each.text())
                .collect(Collectors.joining("   "))
                // An amount stays on one line.
                .replace("Rp ", "Rp\u00a0")
                .replace("&", "&&");
    }

    static String formulas(List<Computed> figures) {
        return figures.stream()
                .map(Computed::formula)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"))
                .replace("&", "&&");
    }
}
