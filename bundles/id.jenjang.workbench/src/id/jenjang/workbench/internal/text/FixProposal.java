package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.workbench.internal.plan.OpenPlan;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A fix in the list of the text editor. */
final class FixProposal implements ICompletionProposal {

    private final OpenPlan open;
    private final QuickFix fix;

    FixProposal(OpenPlan open, QuickFix fix) {
        this.open = open;
        this.fix = fix;
    }

    @Override
    public void apply(IDocument document) {
        Fixes.make(open, fix);
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return fix.finding().ruleId() + "  " + fix.finding().message();
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Image getImage() {
        return Signs.image(fix.isPreferred() ? "perbaikan-utama" : "perbaikan");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
