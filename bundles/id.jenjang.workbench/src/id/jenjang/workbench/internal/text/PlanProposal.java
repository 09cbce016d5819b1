package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.complete.CompletionItem;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Something that may be written at the caret; one step for undo, wherever it edits. */
final class PlanProposal
        implements ICompletionProposal,
                ICompletionProposalExtension2,
                ICompletionProposalExtension3,
                ICompletionProposalExtension5,
                ICompletionProposalExtension6 {

    /** So many letters behind the word itself can be read in a list of the usual width. */
    private static final int ROOM = 32;

    private final EditedText text;
    private final CompletionItem item;
    private final int asked;
    private final SnippetText written;
    private int caret;

    /**
     * A proposal.
     *
     * @param asked where the caret stood when it was proposed
     */
    PlanProposal(EditedText text, CompletionItem item, int asked) {
        this.text = text;
        this.item = item;
        this.asked = asked;
        var replacement = item.edit().replacement();
        this.written =
                item.snippet()
                        ? SnippetText.parse(replacement)
                        : new SnippetText(replacement, List.of());
    }

    @Override
    public String getDisplayString() {
        return item.label();
    }

    @Override
    public StyledString getStyledDisplayString() {
        var label = new StyledString(item.label());
        if (!item.detail().isEmpty()) {
            label.append("  " + brief(item.detail()), StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    /** As much of a sentence as a row has room for; the whole of it stands beside the list. */
    private static String brief(String detail) {
        if (detail.length() <= ROOM) {
            return detail;
        }
        int end = detail.lastIndexOf(' ', ROOM);
        return detail.substring(0, end < 0 ? ROOM : end).replaceAll("[,;:.]$", "") + " \u2026";
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int from = item.edit().offset();
        if (offset < from) {
            return false;
        }
        try {
            var typed = document.get(from, offset - from).toLowerCase(Locale.ROOT);
            var filter = item.filter().toLowerCase(Locale.ROOT);
            return typed.indexOf('\n') < 0 && (filter.startsWith(typed) || filter.contains(typed));
        } catch (BadLocationException outside) {
            return false;
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        int typed = offset - asked;
        int from = item.edit().offset();
        int shift;
        try {
            text.open().apply(item.label(), edits(typed));
            shift = shiftBefore(from);
            caret = from + shift + written.exit();
            FillIn.begin(viewer, written, from + shift);
        } catch (IOException | BadLocationException failed) {
            ILog.of(PlanProposal.class).error(failed.getLocalizedMessage(), failed);
        }
    }

    /** The edits in the text as it is after something more was typed behind the place. */
    private PlanEdits edits(int typed) {
        Map<Path, List<TextEdit>> all = new HashMap<>();
        for (var file : item.elsewhere().files()) {
            var here = new ArrayList<TextEdit>();
            for (var edit : item.elsewhere().of(file)) {
                boolean behind = file.equals(text.file()) && edit.offset() >= asked;
                here.add(
                        new TextEdit(
                                edit.offset() + (behind ? typed : 0),
                                edit.length(),
                                edit.replacement()));
            }
            all.put(file, here);
        }
        var own = item.edit();
        all.computeIfAbsent(text.file(), any -> new ArrayList<>())
                .add(new TextEdit(own.offset(), Math.max(0, own.length() + typed), written.text()));
        return new PlanEdits(all);
    }

    private int shiftBefore(int place) {
        return item.elsewhere().of(text.file()).stream()
                .filter(each -> each.end() <= place)
                .mapToInt(each -> each.replacement().length() - each.length())
                .sum();
    }

    @Override
    public Point getSelection(IDocument document) {
        // Where there is something to fill in, that is selected already.
        return FillIn.hasPlaces(written) ? null : new Point(caret, 0);
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("Applied to a viewer only");
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return item.documentation().isEmpty() ? null : item.documentation();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return item.documentation().isEmpty() ? null : item.documentation();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return MarkdownControl.CREATOR;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return written.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return item.edit().offset();
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before it is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown in the text.
    }

    @Override
    public Image getImage() {
        return Signs.of(item.kind());
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
