package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

import java.util.List;

/** Offers what can be done about the findings at the caret, or else in its line. */
public final class PlanQuickAssist implements IQuickAssistProcessor {

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingMark mark && mark.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return EditedText.of(context.getSourceViewer().getDocument()).isPresent();
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(
            IQuickAssistInvocationContext context) {
        var document = context.getSourceViewer().getDocument();
        FixList.fitNext(context.getSourceViewer().getTextWidget());
        return EditedText.of(document)
                .map(text -> proposals(text, document, context.getOffset()))
                .orElse(new ICompletionProposal[0]);
    }

    private static ICompletionProposal[] proposals(
            EditedText text, IDocument document, int offset) {
        var fixes = Fixes.at(text.open(), text.file(), offset, offset);
        if (fixes.isEmpty()) {
            fixes = inLine(text, document, offset);
        }
        return fixes.stream()
                .map(each -> new FixProposal(text.open(), each))
                .toArray(ICompletionProposal[]::new);
    }

    private static List<QuickFix> inLine(EditedText text, IDocument document, int offset) {
        try {
            var line = document.getLineInformationOfOffset(offset);
            return Fixes.at(
                    text.open(),
                    text.file(),
                    line.getOffset(),
                    line.getOffset() + line.getLength());
        } catch (BadLocationException outside) {
            return List.of();
        }
    }

    @Override
    public String getErrorMessage() {
        return Messages.get("fix.none");
    }
}
