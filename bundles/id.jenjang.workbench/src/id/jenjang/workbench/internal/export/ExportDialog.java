package id.jenjang.workbench.internal.export;

import id.jenjang.report.Clearance;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.document.Printing;
import id.jenjang.workbench.internal.document.Remembered;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Asks which document of a plan shall be printed, how, and where to. */
final class ExportDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;

    private final OpenPlan plan;
    private final PlanMoment moment;
    private final Remembered remembered;
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
        dress = new DressFields(area, this::dressChanged);
        file = new FileField(area, plan.root(), this::update);
        force = new Button(area, SWT.CHECK);
        force.setText(Messages.get("export.force"));
        force.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(force);
        document.restore(remembered);
        dress.restore(remembered);
        file.restore(remembered);
        documentChanged();
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("export.print"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("export.cancel"), false);
        update();
    }

    private void documentChanged() {
        dress.planned(
                document.chosen()
                        .flatMap(each -> each.settings(moment.plan().plan()))
                        .flatMap(Export::ofPlan));
        dressChanged();
    }

    private void dressChanged() {
        document.chosen().ifPresent(each -> file.suggest(each, dress.format()));
        update();
    }

    private void update() {
        boolean errors = Printing.clearance(moment.check(), false).errors() > 0;
        force.setEnabled(errors);
        var hindrance = hindrance();
        setErrorMessage(hindrance.orElse(null));
        if (hindrance.isEmpty()) {
            tell(clearance());
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
    private Optional<String> hindrance() {
        var clearance = clearance();
        if (clearance.verdict() == Clearance.Verdict.REFUSED) {
            return Optional.of(Messages.get("export.refused", clearance.unreadable().getFirst()));
        }
        return document.hindrance().or(dress::hindrance).or(() -> file.hindrance(dress.format()));
    }

    private void tell(Clearance clearance) {
        switch (clearance.verdict()) {
            case DRAFT ->
                    setMessage(
                            Messages.get("export.draft", clearance.errors()),
                            IMessageProvider.WARNING);
            case FORCED ->
                    setMessage(
                            Messages.get("export.forced", clearance.errors()),
                            IMessageProvider.WARNING);
            default -> {
                var target = file.path();
                boolean replaces = target.filter(Files::exists).isPresent();
                setMessage(
                        replaces
                                ? Messages.get("export.replaces", target.get().getFileName())
                                : Messages.get("export.message"),
                        replaces ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
            }
        }
    }

    @Override
    protected void okPressed() {
        DocumentAt at = document.chosen().orElseThrow();
        Path target = file.path().orElseThrow();
        order =
                new ExportOrder(
                        moment,
                        at,
                        dress.dress(),
                        force.isEnabled() && force.getSelection(),
                        target);
        document.remember(remembered);
        dress.remember(remembered);
        file.remember(remembered);
        remembered.keep();
        super.okPressed();
    }
}
