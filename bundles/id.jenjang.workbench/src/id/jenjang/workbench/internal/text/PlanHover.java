package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.complete.Hover;
import id.jenjang.dsl.ide.complete.HoverText;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import java.util.Optional;

/** Tells what stands under the pointer and means: figures, words, rules, findings. */
public final class PlanHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private static Optional<HoverText> at(ITextViewer viewer, int offset) {
        return EditedText.of(viewer.getDocument())
                .flatMap(
                        text ->
                                new Hover(text.nearest(), PlanKnowledge.all())
                                        .at(text.file(), offset));
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        // What there is to tell is found out in the background; the word is known at once.
        var document = viewer.getDocument();
        try {
            int from = offset;
            while (from > 0 && isOfWord(document.getChar(from - 1))) {
                from--;
            }
            int to = offset;
            while (to < document.getLength() && isOfWord(document.getChar(to))) {
                to++;
            }
            return new Region(from, to - from);
        } catch (BadLocationException outside) {
            return null;
        }
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return at(viewer, region.getOffset()).map(HoverText::markdown).orElse(null);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return at(viewer, region.getOffset()).map(HoverText::markdown).orElse(null);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return MarkdownControl.CREATOR;
    }
}
