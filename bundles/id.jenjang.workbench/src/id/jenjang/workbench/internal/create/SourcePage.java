package id.jenjang.workbench.internal.create;

import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.control.PushButton;
import id.jenjang.workbench.internal.control.TypedPath;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;
import id.jenjang.workbench.internal.hint.WrongField;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From what the plan shall begin. */
final class SourcePage extends WizardPage {

    private static final int INDENT = 22;
    private static final PlaceDialog.Kind TABLES =
            new PlaceDialog.Kind("Excel, CSV", List.of(".xlsx", ".csv"));

    private final Map<Source, Button> choices = new EnumMap<>(Source.class);
    private final Optional<Path> open;
    private final WrongField mark = new WrongField();
    private Source source;
    private Combo example;
    private Text table;
    private Text before;

    SourcePage(Source source, Optional<Path> open) {
        super("source");
        this.source = source;
        this.open = open;
        setTitle(Messages.get("new.source.title"));
        setDescription(Messages.get("new.source.description"));
    }

    Source source() {
        return source;
    }

    String example() {
        return source == Source.EXAMPLE ? Examples.ALL.get(example.getSelectionIndex()) : "";
    }

    /** The spreadsheet or folder it begins from. */
    Optional<Path> from() {
        return switch (source) {
            case EXCEL -> TypedPath.of(table.getText());
            case PREVIOUS -> TypedPath.of(before.getText());
            default -> Optional.empty();
        };
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 4).applyTo(page);
        choice(page, Source.EMPTY);
        choice(page, Source.EXAMPLE);
        example = new Combo(page, SWT.READ_ONLY);
        for (var each : Examples.ALL) {
            example.add(Messages.get("example." + each));
        }
        example.select(0);
        GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).applyTo(example);
        choice(page, Source.EXCEL);
        table = place(page, "new.browse", this::askForTable);
        choice(page, Source.PREVIOUS);
        before = place(page, "new.browse.before", this::askForFolder);
        mark.watch(table);
        mark.watch(before);
        open.ifPresent(folder -> before.setText(folder.toString()));
        choices.get(source).setSelection(true);
        setControl(page);
        changed();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            choices.get(source).setFocus();
        }
    }

    private void choice(Composite page, Source which) {
        var button = new Button(page, SWT.RADIO);
        var key = "new.source." + which.name().toLowerCase(Locale.ROOT);
        button.setText(Messages.get(key));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(button);
        button.addListener(
                SWT.Selection,
                event -> {
                    if (button.getSelection()) {
                        source = which;
                        changed();
                    }
                });
        button.addListener(SWT.Traverse, event -> traverse(event, which));
        choices.put(which, button);
        var about = new Label(page, SWT.WRAP);
        about.setText(Messages.get(key + ".about"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .indent(INDENT, 0)
                .hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                .applyTo(about);
    }

    /** The arrows choose, on every system. */
    private void traverse(Event event, Source from) {
        boolean next = event.detail == SWT.TRAVERSE_ARROW_NEXT;
        if (next || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
            event.doit = false;
            var all = Source.values();
            choose(all[Math.clamp(from.ordinal() + (next ? 1L : -1L), 0, all.length - 1)]);
        }
    }

    private void choose(Source which) {
        choices.forEach((each, button) -> button.setSelection(each == which));
        choices.get(which).setFocus();
        source = which;
        changed();
    }

    private Text place(Composite page, String key, Runnable ask) {
        var text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(text);
        text.addListener(SWT.Modify, event -> changed());
        text.setData(PushButton.of(page, Messages.get(key), ask));
        return text;
    }

    private void askForTable() {
        dialog("new.source.excel", table)
                .file(TABLES)
                .ifPresent(chosen -> table.setText(chosen.toString()));
    }

    private void askForFolder() {
        dialog("new.source.previous", before)
                .folder(Messages.get("open.message"))
                .ifPresent(chosen -> before.setText(chosen.toString()));
    }

    /** A dialog that opens where what is written lies, else where plans do. */
    private PlaceDialog dialog(String title, Text field) {
        var written = TypedPath.of(field.getText()).map(each -> each.toAbsolutePath().getParent());
        var plans = open.map(each -> each.toAbsolutePath().getParent()).orElseGet(Settings::home);
        return new PlaceDialog(
                getShell(), Messages.get(title).replace("&", ""), written.orElse(plans));
    }

    private void changed() {
        example.setEnabled(source == Source.EXAMPLE);
        enable(table, source == Source.EXCEL);
        enable(before, source == Source.PREVIOUS);
        var wrong = wrong();
        setErrorMessage(wrong);
        mark.is(
                Optional.ofNullable(wrong).map(each -> source == Source.EXCEL ? table : before),
                wrong);
        setPageComplete(wrong == null && !isUnfilled());
    }

    private static void enable(Text text, boolean enabled) {
        text.setEnabled(enabled);
        ((Button) text.getData()).setEnabled(enabled);
    }

    private boolean isUnfilled() {
        return source == Source.EXCEL && table.getText().isBlank()
                || source == Source.PREVIOUS && before.getText().isBlank();
    }

    private String wrong() {
        if (isUnfilled()) {
            return null;
        }
        if (source == Source.EXCEL && from().filter(Files::isRegularFile).isEmpty()) {
            return Messages.get("new.source.excel.absent", table.getText());
        }
        if (source == Source.PREVIOUS && from().filter(Files::isDirectory).isEmpty()) {
            return Messages.get("new.source.previous.absent", before.getText());
        }
        return null;
    }
}
