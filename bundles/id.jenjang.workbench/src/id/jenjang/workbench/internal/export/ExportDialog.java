package id.jenjang.workbench.internal.export;

import id.jenjang.report.Clearance;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.Printing;
import id.jenjang.workbench.internal.document.Remembered;
import id.jenjang.workbench.internal.hint.WrongField;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks which document of a plan shall be printed, how, and where to. */
final class ExportDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;

    private final OpenPlan plan;
    private final PlanMoment moment;
    private final Remembered remembered;
    private final WrongField wrong = new WrongField();
    private final Replaced replaced = new Replaced();
    private DocumentFields document;
    private DressFields dress;
    private FileField file;
    private Button force;
    private ExportOrder order;

    ExportDialog(Shell parent, OpenPlan plan) {
        super(parent);
        this.plan = plan;
        this.moment = plan.moment().orElseThrow();
        this.remembered = new Remembered("ekspor", plan.root());
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What was asked for, once the dialog was closed with it. */
    ExportOrder order() {
        return order;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("export.title"));
        shell.setMinimumSize(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.get("export.heading", plan.root().getFileName()));
        var outer = (Composite) super.createDialogArea(parent);
        var area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN / 2)
                .applyTo(area);
        document = new DocumentFields(area, moment.plan().plan(), this::documentChanged);
        dress = new DressFields(area, plan.root(), this::dressChanged);
        file = new FileField(area, plan.root(), this::update);
        force = DocumentFields.check(area, "export.force");
        force.addListener(SWT.Selection, event -> update());
        Stream.of(document.fields(), dress.fields(), file.fields())
                .flatMap(List::stream)
                .forEach(wrong::watch);
        document.restore(remembered);
        dress.restore(remembered);
        file.restore(remembered);
        documentChanged();
        return outer;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        document.focus();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("export.print"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("export.cancel"), false);
        update();
    }

    private void documentChanged() {
        dress.printing(isPlans(), template());
        dressChanged();
    }

    /** Whether it is a document of the plan, and not one about its check. */
    private boolean isPlans() {
        return document.kind().filter(each -> !each.isPlans()).isEmpty();
    }

    /** The template the plan names for the document. */
    private Optional<Path> template() {
        return document.kind().orElse(null) instanceof ExportKind.OfPlan
                ? document.chosen()
                        .flatMap(each -> each.settings(moment.plan().plan()))
                        .flatMap(Composing::template)
                : Optional.empty();
    }

    private void dressChanged() {
        document.kind()
                .ifPresent(
                        kind ->
                                file.suggest(
                                        kind, document.chosen().orElseThrow(), dress.format()));
        update();
    }

    private void update() {
        boolean errors = Printing.clearance(moment.check(), false).errors() > 0;
        force.setEnabled(errors && isPlans());
        var hindrance = hindrance();
        setErrorMessage(hindrance.map(Hindrance::sentence).orElse(null));
        wrong.is(hindrance.flatMap(Hindrance::field), getErrorMessage());
        if (hindrance.isEmpty()) {
            tell();
        }
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(hindrance.isEmpty());
        }
    }

    private Clearance clearance() {
        return Printing.clearance(moment.check(), force.isEnabled() && force.getSelection());
    }

    /** What keeps the document from being printed. */
    private Optional<Hindrance> hindrance() {
        var clearance = clearance();
        if (isPlans() && clearance.verdict() == Clearance.Verdict.REFUSED) {
            var sentence = Messages.get("export.refused", clearance.unreadable().getFirst());
            return Optional.of(new Hindrance(sentence, Optional.empty()));
        }
        return document.hindrance()
                .or(dress::hindrance)
                .or(() -> file.hindrance(dress.format()))
                .or(this::locked);
    }

    /** A file behind a password would lose what people wrote in it. */
    private Optional<Hindrance> locked() {
        return fate() == Replaced.Fate.LOCKED && isPlans()
                ? file.path().map(each -> file.hindrance(Messages.get("export.encrypted", each)))
                : Optional.empty();
    }

    private void tell() {
        var clearance = clearance();
        switch (isPlans() ? clearance.verdict() : Clearance.Verdict.FREE) {
            case DRAFT -> warn("export.draft", clearance);
            case FORCED -> warn("export.forced", clearance);
            default ->
                    replaced()
                            .ifPresentOrElse(
                                    each -> tell(replacing(), each),
                                    () ->
                                            tell(
                                                    IMessageProvider.NONE,
                                                    Messages.get("export.message")));
        }
    }

    private int replacing() {
        return isLost() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION;
    }

    private boolean isLost() {
        var fate = fate();
        return fate == Replaced.Fate.LOST || fate == Replaced.Fate.LOCKED;
    }

    private void warn(String key, Clearance clearance) {
        var warning = Messages.get(key, clearance.errors());
        tell(
                IMessageProvider.WARNING,
                replaced().map(each -> warning + " " + each).orElse(warning));
    }

    private Replaced.Fate fate() {
        return document.kind()
                .flatMap(kind -> file.path().map(each -> replaced.of(each, kind, dress.format())))
                .orElse(Replaced.Fate.ABSENT);
    }

    /** That a file is there already, and what becomes of it. */
    private Optional<String> replaced() {
        var key =
                switch (fate()) {
                    case ABSENT -> "";
                    case OVERWRITTEN -> "export.overwrites";
                    case KEPT -> "export.replaces";
                    case LOST, LOCKED -> "export.loses";
                };
        return key.isEmpty()
                ? Optional.empty()
                : file.path().map(each -> Messages.get(key, each.getFileName()));
    }

    private void tell(int kind, String sentence) {
        setMessage(
                plan.isDirty() ? sentence + " " + Messages.get("export.unsaved") : sentence, kind);
    }

    @Override
    protected void okPressed() {
        Path target = file.path().orElseThrow();
        if (isLost() && !mayBeLost(target)) {
            return;
        }
        order =
                new ExportOrder(
                        plan.root(),
                        moment,
                        document.kind().orElseThrow(),
                        document.chosen().orElseThrow(),
                        dress.dress(),
                        force.isEnabled() && force.getSelection(),
                        target);
        document.remember(remembered);
        dress.remember(remembered);
        file.remember(remembered);
        remembered.keep();
        super.okPressed();
    }

    /** Asks before a file goes that was not printed from a plan. */
    private boolean mayBeLost(Path target) {
        return MessageDialog.open(
                        MessageDialog.WARNING,
                        getShell(),
                        Messages.get("export.title"),
                        Messages.get("export.lose", target),
                        0,
                        Messages.get("export.lose.no"),
                        Messages.get("export.lose.yes"))
                == 1;
    }
}
