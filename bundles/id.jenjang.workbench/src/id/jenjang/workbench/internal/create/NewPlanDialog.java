package id.jenjang.workbench.internal.create;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The wizard's frame with buttons in the workbench's language; the platform knows English only. */
final class NewPlanDialog extends WizardDialog {

    NewPlanDialog(Shell parent, NewPlanWizard wizard) {
        super(parent, wizard);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean first) {
        var words =
                switch (id) {
                    case IDialogConstants.BACK_ID -> Messages.get("wizard.back");
                    case IDialogConstants.NEXT_ID -> Messages.get("wizard.next");
                    case IDialogConstants.FINISH_ID -> Messages.get("wizard.finish");
                    case IDialogConstants.CANCEL_ID -> Messages.get("wizard.cancel");
                    default -> label;
                };
        return super.createButton(parent, id, words, first);
    }
}
