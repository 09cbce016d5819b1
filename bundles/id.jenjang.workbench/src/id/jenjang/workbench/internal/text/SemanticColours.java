package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured;
import id.jenjang.dsl.ide.navigate.Coloured.Colour;
import id.jenjang.dsl.ide.navigate.Colours;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Colours words by what they mean, once the text has been read, over the colours by their looks:
 * those somebody sees and those around them. Until the text is read again the coloured words move
 * with what is typed before them.
 */
public final class SemanticColours extends PlanReconciler
        implements ITextPresentationListener, IDocumentListener, PaintListener {

    /** What looks alone do not tell. */
    private static final Set<Colour> MEANT =
            EnumSet.of(
                    Colour.CHOICE,
                    Colour.NAME,
                    Colour.REFERENCE,
                    Colour.CODE,
                    Colour.UNIT,
                    Colour.NUMBER,
                    Colour.AMOUNT,
                    Colour.UNREAD);

    private List<Coloured> words = new ArrayList<>();
    private IDocument document;
    private Palette palette;
    private volatile Stretch coloured = Stretch.NOTHING;

    @Override
    protected void begin(EditedText shown) {
        words = new ArrayList<>();
        coloured = Stretch.NOTHING;
        document = viewer().getDocument();
        document.addDocumentListener(this);
        ((ITextViewerExtension4) viewer()).addTextPresentationListener(this);
        palette = Palette.on(viewer().getTextWidget());
        viewer().getTextWidget().addPaintListener(this);
    }

    /**
     * The ground turns dark or light without a word, and so does somebody scroll; it is seen when
     * it is painted.
     */
    @Override
    public void paintControl(PaintEvent event) {
        if (!Stretch.follow(viewer()).equals(coloured)) {
            text().flatMap(EditedText::read).ifPresent(this::soon);
        }
        if (Palette.on(viewer().getTextWidget()) != palette) {
            palette = Palette.on(viewer().getTextWidget());
            event.display.asyncExec(
                    () -> {
                        if (isShown()) {
                            viewer().invalidateTextPresentation();
                        }
                    });
        }
    }

    @Override
    protected void end() {
        document.removeDocumentListener(this);
        ((ITextViewerExtension4) viewer()).removeTextPresentationListener(this);
        if (isShown()) {
            viewer().getTextWidget().removePaintListener(this);
        }
    }

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        var stretch = Stretch.in(viewer());
        var written = moment.plan().text(text.file()).orElse("");
        int from = stretch.begin(written);
        int to = stretch.end(written);
        coloured = stretch;
        var meant =
                new Colours(moment.plan())
                        .of(text.file(), from, to).stream()
                                .filter(each -> MEANT.contains(each.colour()))
                                .toList();
        return () -> show(meant, from, to);
    }

    /** Words outside the stretch keep their looks; they are coloured anew when they are seen. */
    private void show(List<Coloured> next, int from, int to) {
        var before = words.stream().filter(each -> end(each) > from && each.offset() < to).toList();
        words = new ArrayList<>(next);
        int same = 0;
        int most = Math.min(before.size(), next.size());
        while (same < most && before.get(same).equals(next.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same
                && before.get(before.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        repaint(before.subList(same, before.size() - tail), next.subList(same, next.size() - tail));
    }

    private void repaint(List<Coloured> gone, List<Coloured> come) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (var words : List.of(gone, come)) {
            if (!words.isEmpty()) {
                from = Math.min(from, words.getFirst().offset());
                to = Math.max(to, end(words.getLast()));
            }
        }
        to = Math.min(to, document.getLength());
        if (from < to) {
            ((ITextViewerExtension2) viewer()).invalidateTextPresentation(from, to - from);
        }
    }

    private static int end(Coloured word) {
        return word.offset() + word.length();
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        var extent = presentation.getExtent();
        var ground = Palette.on(viewer().getTextWidget());
        int to = extent.getOffset() + extent.getLength();
        for (int i = first(extent.getOffset()); i < words.size(); i++) {
            var word = words.get(i);
            if (word.offset() >= to) {
                break;
            }
            presentation.replaceStyleRange(
                    ground.range(word.offset(), word.length(), word.colour()));
        }
    }

    /** The first word that ends behind a place. */
    private int first(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(words.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is the text afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int shift = event.getText().length() - event.getLength();
        int gone = event.getOffset() + event.getLength();
        var moved = new ArrayList<Coloured>(words.size());
        for (var word : words) {
            if (end(word) < event.getOffset()) {
                moved.add(word);
            } else if (word.offset() > gone) {
                moved.add(new Coloured(word.offset() + shift, word.length(), word.colour()));
            }
        }
        words = moved;
    }
}
