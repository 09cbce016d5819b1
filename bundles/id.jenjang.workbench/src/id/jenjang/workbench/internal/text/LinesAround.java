package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLine;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLinesProvider;
import org.eclipse.ui.texteditor.stickyscroll.StickyLine;

import java.util.LinkedList;
import java.util.List;

/**
 * The lines that stay at the top while what lies in their blocks is scrolled: those that are
 * indented less than what is seen. Asked at every key, so nothing is looked for above a line that
 * is not indented at all.
 */
public final class LinesAround implements IStickyLinesProvider {

    /** Of a line without words. */
    private static final int NONE = -1;

    @Override
    public List<IStickyLine> getStickyLines(
            ISourceViewer viewer, int line, StickyLinesProperties properties) {
        var around = new LinkedList<IStickyLine>();
        var document = viewer.getDocument();
        if (document == null || line < 0 || line >= document.getNumberOfLines()) {
            return around;
        }
        var text = new Indented(document, properties.tabWith());
        int inside = text.at(line);
        if (inside == NONE) {
            inside = Math.max(text.next(line, 1), text.next(line, -1));
        }
        for (int above = line - 1; above >= 0 && inside > 0; above--) {
            int own = text.at(above);
            if (own != NONE && own < inside) {
                inside = own;
                around.addFirst(new StickyLine(above, viewer));
            }
        }
        return around;
    }

    /** How far the lines of a text are indented. */
    private record Indented(IDocument document, int tab) {

        /** Of the nearest line in a direction that has words. */
        int next(int line, int step) {
            int at = line + step;
            while (at >= 0 && at < document.getNumberOfLines() && at(at) == NONE) {
                at += step;
            }
            return at >= 0 && at < document.getNumberOfLines() ? at(at) : NONE;
        }

        int at(int line) {
            try {
                int from = document.getLineOffset(line);
                int to = from + document.getLineLength(line);
                int wide = 0;
                for (int i = from; i < to; i++) {
                    char c = document.getChar(i);
                    if (!Character.isWhitespace(c)) {
                        return wide;
                    }
                    wide += c == '\t' ? tab - wide % tab : 1;
                }
                return NONE;
            } catch (BadLocationException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
