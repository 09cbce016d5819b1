package id.jenjang.workbench.internal.create;

import id.jenjang.dsl.ide.create.Beginning;
import id.jenjang.dsl.ide.create.PeriodBefore;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whose plan it is, for which years, and where it shall lie. */
final class DetailsPage extends WizardPage {

    private final SourcePage source;
    private final WrongField mark = new WrongField();
    private final BeforeReading before = new BeforeReading(BeforeReading::read, this::told);
    private Text region;
    private Text agency;
    private Text shortForm;
    private PeriodFields years;
    private Text folder;
    private boolean folderChosen;

    DetailsPage(SourcePage source) {
        super("details");
        this.source = source;
        setTitle(Messages.get("new.details.title"));
        setDescription(Messages.get("new.details.description"));
    }

    PlanWish wish() {
        return new PlanWish(
                source.source(),
                source.example(),
                source.from().orElse(null),
                beginning(),
                place().orElseThrow());
    }

    private Beginning beginning() {
        return new Beginning(
                region.getText(),
                agency.getText(),
                shortForm.getText(),
                years.first().getSelection(),
                years.last().getSelection());
    }

    private Optional<Path> place() {
        return TypedPath.of(folder.getText()).map(each -> each.toAbsolutePath().normalize());
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        region = text(page, "new.region", "new.region.example");
        agency = text(page, "new.agency", "new.agency.example");
        shortForm = text(page, "new.shortForm", "new.shortForm.example");
        label(page, "new.period");
        years =
                new PeriodFields(
                        page,
                        () -> {
                            suggest();
                            changed();
                        });
        label(page, "new.folder");
        folder = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, event -> changed());
        folder.addListener(SWT.KeyDown, event -> folderChosen = true);
        PushButton.of(page, Messages.get("new.browse"), this::ask);
        mark.watch(years.first());
        mark.watch(years.last());
        mark.watch(folder);
        setControl(page);
        setPageComplete(false);
    }

    private static void label(Composite page, String key) {
        new Label(page, SWT.NONE).setText(Messages.get(key));
    }

    private Text text(Composite page, String key, String hint) {
        label(page, key);
        var text = new Text(page, SWT.BORDER);
        text.setMessage(Messages.get(hint));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        text.addListener(
                SWT.Modify,
                event -> {
                    suggest();
                    changed();
                });
        return text;
    }

    private void ask() {
        var near = place().orElseGet(Settings::home);
        new PlaceDialog(getShell(), Messages.get("new.title"), near)
                .folder(Messages.get("new.folder.message"))
                .ifPresent(
                        chosen -> {
                            folderChosen = true;
                            folder.setText(chosen.toString());
                        });
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            boolean empty = source.source() == Source.EMPTY;
            use(region, empty, "new.region.example");
            use(agency, empty, "new.agency.example");
            use(shortForm, empty, "new.shortForm.example");
            years.first().setEnabled(source.source() != Source.EXAMPLE);
            years.last().setEnabled(empty || source.source() == Source.PREVIOUS);
            if (source.source() == Source.PREVIOUS) {
                before.ask(source.from().orElseThrow());
            }
            propose();
        }
        super.setVisible(visible);
        if (visible) {
            (region.isEnabled() ? region : folder).setFocus();
        }
    }

    /** A field that is not asked for gives no example, which could be taken for what is there. */
    private static void use(Text field, boolean asked, String example) {
        field.setEnabled(asked);
        field.setMessage(Messages.get(asked ? example : "new.given"));
    }

    private void told() {
        if (getControl() != null && !getControl().isDisposed()) {
            propose();
        }
    }

    /** The period that follows the one before, if the plan begins from one. */
    private void propose() {
        periodBefore().map(PeriodBefore::next).ifPresentOrElse(years::propose, years::takeBack);
        suggest();
        changed();
    }

    /** A folder named after the plan, until somebody names another. */
    private void suggest() {
        if (folderChosen || folder == null) {
            return;
        }
        var name =
                switch (source.source()) {
                    case EXAMPLE -> source.example();
                    case EXCEL -> source.from().orElseThrow().getFileName() + "";
                    case PREVIOUS ->
                            (source.from().orElseThrow().getFileName() + "")
                                            .replaceFirst("[-_ ]?(19|20)\\d\\d$", "")
                                    + "-"
                                    + years.first().getSelection();
                    default ->
                            shortForm.getText().isBlank() ? agency.getText() : shortForm.getText();
                };
        var plain =
                name.replaceFirst("\\.\\w+$", "")
                        .toLowerCase()
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var wanted = Settings.home().resolve(plain.isEmpty() ? "rencana" : plain);
        folder.setText(Examples.free(wanted).toString());
    }

    private void changed() {
        if (folder == null) {
            return;
        }
        var wrong = wrong();
        var sentence = wrong.map(Wrong::sentence).orElse(null);
        setErrorMessage(sentence);
        mark.is(wrong.flatMap(Wrong::field), sentence);
        var missing = missing();
        var overlap = overlap();
        setMessage(
                missing.or(() -> overlap).or(this::remark).orElse(null),
                missing.isEmpty() && overlap.isPresent() ? WARNING : NONE);
        setPageComplete(wrong.isEmpty() && missing.isEmpty());
    }

    /** A mistake, and the field it is in, if in one. */
    private record Wrong(String sentence, Optional<Control> field) {}

    private static Optional<Wrong> in(Control field, Optional<String> sentence) {
        return sentence.map(each -> new Wrong(each, Optional.ofNullable(field)));
    }

    private Optional<Wrong> wrong() {
        return in(years.first(), early())
                .or(() -> in(years.last(), yearsRefusal()))
                .or(() -> in(folder, folderRefusal()))
                .or(() -> in(null, trouble()));
    }

    private Optional<String> yearsRefusal() {
        int begin = years.first().getSelection();
        int end = years.last().isEnabled() ? years.last().getSelection() : begin;
        return source.source() == Source.EXAMPLE
                ? Optional.empty()
                : Beginning.refusal(begin, end, Messages.language());
    }

    /** What is not filled in yet, or not known yet, is no mistake. */
    private Optional<String> missing() {
        return switch (source.source()) {
            case EMPTY -> beginning().refusal(Messages.language());
            case PREVIOUS ->
                    before.answer().isEmpty()
                            ? Optional.of(Messages.get("new.before.reading"))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Why the years are not those of a next period. */
    private Optional<String> early() {
        int begin = years.first().getSelection();
        return periodBefore().flatMap(each -> each.refusal(begin, Messages.language()));
    }

    /** The years that belong to both plans; that has happened, so it is no mistake. */
    private Optional<String> overlap() {
        int begin = years.first().getSelection();
        int end = years.last().getSelection();
        return periodBefore().flatMap(each -> each.overlap(begin, end, Messages.language()));
    }

    /** What the year is for when a table tells the others. */
    private Optional<String> remark() {
        return source.source() == Source.EXCEL
                ? Optional.of(Messages.get("new.excel.year"))
                : Optional.empty();
    }

    /** Of the plan it begins from; empty when it begins from none, or it is not known (yet). */
    private Optional<PeriodBefore> periodBefore() {
        return source.source() == Source.PREVIOUS
                ? before.answer().flatMap(BeforeReading.Answer::period)
                : Optional.empty();
    }

    private Optional<String> trouble() {
        return source.source() == Source.PREVIOUS
                ? before.answer().flatMap(BeforeReading.Answer::trouble)
                : Optional.empty();
    }

    private Optional<String> folderRefusal() {
        if (folder.getText().isBlank()) {
            return Optional.of(Messages.get("new.folder.missing"));
        }
        return place().map(DetailsPage::refusal)
                .orElseGet(() -> Optional.of(Messages.get("place.unnameable", folder.getText())));
    }

    private static Optional<String> refusal(Path place) {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try (var inside = Files.list(place)) {
            return inside.findAny().isPresent()
                    ? Optional.of(Messages.get("new.folder.full", place))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(Messages.get("new.folder.full", place));
        }
    }
}
