package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.complete.Completion;
import id.jenjang.dsl.ide.complete.Signature;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ContextInformation;
import org.eclipse.jface.text.contentassist.ContextInformationValidator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes what may be written at the caret, in plan files and narratives. */
public final class PlanAssist implements IContentAssistProcessorExtension {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return EditedText.of(viewer.getDocument())
                .map(text -> proposals(text, offset))
                .orElse(new ICompletionProposal[0]);
    }

    private static ICompletionProposal[] proposals(EditedText text, int offset) {
        return new Completion(text.now(), PlanKnowledge.all())
                .at(text.file(), text.text(), offset).items().stream()
                        .map(each -> new PlanProposal(text, each, offset))
                        .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return EditedText.of(viewer.getDocument())
                .flatMap(
                        text ->
                                new Signature(Messages.language())
                                        .at(text.file(), text.text(), offset))
                .map(
                        form ->
                                new IContextInformation[] {
                                    new ContextInformation(form.label(), form.label())
                                })
                .orElse(new IContextInformation[0]);
    }

    /**
     * Words are proposed while one is typed, live values in a text; numbers, prose and line breaks
     * are typed in peace.
     */
    @Override
    public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
        return typed == '.'
                || (isText(viewer.getDocument(), offset)
                        ? typed == '{'
                        : Character.isLetter(typed));
    }

    /** Whether a place is in a text or a comment, be it one whose end is not typed yet. */
    private static boolean isText(IDocument document, int offset) {
        try {
            int before = Math.max(0, offset - 1);
            var kind = TextUtilities.getContentType(document, Partitions.NAME, before, false);
            if (!kind.equals(IDocument.DEFAULT_CONTENT_TYPE)) {
                return true;
            }
            int line = document.getLineInformationOfOffset(offset).getOffset();
            return document.get(line, offset - line).chars().filter(each -> each == '"').count() % 2
                    == 1;
        } catch (BadLocationException outside) {
            return false;
        }
    }

    @Override
    public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return new ContextInformationValidator(this);
    }

    @Override
    public String getErrorMessage() {
        return Messages.get("text.noProposals");
    }
}
