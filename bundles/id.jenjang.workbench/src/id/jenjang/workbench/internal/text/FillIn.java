package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/** Leads the writer from place to place of a text that was put in, with the tab key. */
final class FillIn {

    private FillIn() {}

    /** Whether there is anything to fill in. */
    static boolean hasPlaces(SnippetText snippet) {
        return snippet.stops().stream().anyMatch(each -> each.number() > 0);
    }

    /**
     * Selects the first place.
     *
     * @param base where the text begins in the document
     */
    static void begin(ITextViewer viewer, SnippetText snippet, int base)
            throws BadLocationException {
        if (!hasPlaces(snippet)) {
            return;
        }
        var groups = new TreeMap<Integer, LinkedPositionGroup>();
        var order = new LinkedHashMap<Integer, Integer>();
        for (var stop : snippet.stops()) {
            if (stop.number() > 0) {
                order.putIfAbsent(stop.number(), order.size());
                groups.computeIfAbsent(stop.number(), any -> new LinkedPositionGroup())
                        .addPosition(position(viewer, stop, base));
            }
        }
        var model = new LinkedModeModel();
        for (var group : groups.values()) {
            model.addGroup(group);
        }
        model.forceInstall();
        var way = new LinkedModeUI(model, viewer);
        way.setExitPosition(viewer, base + snippet.exit(), 0, Integer.MAX_VALUE);
        way.enter();
        var first = way.getSelectedRegion();
        viewer.setSelectedRange(first.getOffset(), first.getLength());
    }

    private static LinkedPosition position(ITextViewer viewer, SnippetText.Stop stop, int base) {
        int offset = base + stop.offset();
        return stop.choices().isEmpty()
                ? new LinkedPosition(viewer.getDocument(), offset, stop.length(), stop.number())
                : new ProposalPosition(
                        viewer.getDocument(),
                        offset,
                        stop.length(),
                        stop.number(),
                        choices(stop.choices(), offset, stop.length()));
    }

    private static ICompletionProposal[] choices(List<String> choices, int offset, int length) {
        return choices.stream()
                .map(each -> new CompletionProposal(each, offset, length, each.length()))
                .toArray(ICompletionProposal[]::new);
    }
}
