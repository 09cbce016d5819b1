package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a text have their colours. They move with what is typed before them. */
final class ColouredParts implements IDocumentListener {

    private List<IRegion> parts = new ArrayList<>();

    /** Nothing has colours. */
    void clear() {
        parts.clear();
    }

    /** Whether all letters from a place on have colours. */
    boolean holds(int from, int length) {
        return length == 0
                || parts.stream()
                        .anyMatch(each -> each.getOffset() <= from && end(each) >= from + length);
    }

    /** A part has got colours. */
    void add(IRegion part) {
        int from = part.getOffset();
        int to = end(part);
        var others = new ArrayList<IRegion>();
        for (var each : parts) {
            if (end(each) < from || each.getOffset() > to) {
                others.add(each);
            } else {
                from = Math.min(from, each.getOffset());
                to = Math.max(to, end(each));
            }
        }
        others.add(new Region(from, to - from));
        parts = others;
    }

    /** A part looks otherwise now, and has no colours yet. */
    void remove(IRegion part) {
        var left = new ArrayList<IRegion>();
        for (var each : parts) {
            keep(left, each.getOffset(), Math.min(end(each), part.getOffset()));
            keep(left, Math.max(each.getOffset(), end(part)), end(each));
        }
        parts = left;
    }

    private static void keep(List<IRegion> left, int from, int to) {
        if (from < to) {
            left.add(new Region(from, to - from));
        }
    }

    private static int end(IRegion part) {
        return part.getOffset() + part.getLength();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is the text afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int gone = event.getOffset() + event.getLength();
        int shift = event.getText().length() - event.getLength();
        var moved = new ArrayList<IRegion>();
        for (var each : parts) {
            keep(moved, each.getOffset(), Math.min(end(each), event.getOffset()));
            keep(moved, Math.max(each.getOffset(), gone) + shift, end(each) + shift);
        }
        parts = moved;
    }
}
