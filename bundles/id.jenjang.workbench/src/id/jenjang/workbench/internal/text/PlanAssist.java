package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.complete.Completion;
import id.jenjang.dsl.ide.complete.Signature;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContextInformation;
import org.eclipse.jface.text.contentassist.ContextInformationValidator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes what may be written at the caret, in plan files and narratives. */
public final class PlanAssist implements IContentAssistProcessor {

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

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
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
