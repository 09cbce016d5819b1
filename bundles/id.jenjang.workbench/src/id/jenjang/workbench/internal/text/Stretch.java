package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The lines of a text somebody sees, and those around them that are seen next. A text of thousands
 * of lines has thousands of figures and coloured words, and finding and drawing all of them takes
 * longer than anybody waits.
 *
 * @param from the first line
 * @param to the line behind the last one
 */
record Stretch(int from, int to) {

    /** Lines on each side of those that are seen. */
    private static final int AROUND = 300;

    /** Lines on each side that are enough until it is known what stands in more of them. */
    private static final int ENOUGH = 150;

    /** Before a text has been seen. */
    static final Stretch NOTHING = new Stretch(0, 0);

    private static final Map<ITextViewer, Stretch> SEEN =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Where somebody looks; may be asked by any thread. */
    static Stretch in(ITextViewer viewer) {
        return SEEN.getOrDefault(viewer, NOTHING);
    }

    /**
     * Where somebody looks now; by the thread of the user interface. It stays the same until the
     * lines on a side of those that are seen are too few.
     */
    static Stretch follow(ITextViewer viewer) {
        var document = viewer.getDocument();
        int top = viewer.getTopIndex();
        int bottom = viewer.getBottomIndex();
        if (document != null && top >= 0 && !in(viewer).holds(top, bottom, document)) {
            SEEN.put(viewer, new Stretch(Math.max(0, top - AROUND), bottom + AROUND));
        }
        return in(viewer);
    }

    /** The first lines, when nobody has seen the text yet. */
    Stretch orFirst() {
        return equals(NOTHING) ? new Stretch(0, 2 * AROUND) : this;
    }

    /** What the lines hold. */
    IRegion in(IDocument document) {
        try {
            int lines = document.getNumberOfLines();
            int begin = from < lines ? document.getLineOffset(from) : document.getLength();
            int end = to < lines ? document.getLineOffset(to) : document.getLength();
            return new Region(begin, end - begin);
        } catch (BadLocationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private boolean holds(int top, int bottom, IDocument document) {
        boolean above = from == 0 || from + ENOUGH <= top;
        boolean below = to >= document.getNumberOfLines() || bottom + ENOUGH <= to;
        return this != NOTHING && above && below;
    }

    /** Where it begins in a text. */
    int begin(String text) {
        return offset(text, from);
    }

    /** Where it ends in a text. */
    int end(String text) {
        return offset(text, to);
    }

    private static int offset(String text, int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return text.length();
            }
            offset = end + 1;
        }
        return offset;
    }
}
