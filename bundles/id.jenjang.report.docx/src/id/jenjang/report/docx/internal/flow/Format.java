package id.jenjang.report.docx.internal.flow;

/**
 * Measures of a paragraph style. Lengths are twips (1/20 point), the font size is in half points.
 * Line heights are exact, so that the layout engine and every word processor agree on them.
 *
 * @param size font size in half points
 * @param bold whether text is bold
 * @param italic whether text is italic
 * @param line exact line height; 0 lets the line grow with its content
 * @param before space above
 * @param after space below
 * @param left left indent
 * @param right right indent
 * @param first indent of the first line relative to the left indent; negative hangs
 * @param align alignment
 * @param keepNext whether it stays on the page of the next paragraph
 * @param keepLines whether its lines stay together
 * @param pageBreak whether it begins on a new page
 */
public record Format(
        int size,
        boolean bold,
        boolean italic,
        int line,
        int before,
        int after,
        int left,
        int right,
        int first,
        Align align,
        boolean keepNext,
        boolean keepLines,
        boolean pageBreak) {

    /** Horizontal alignment. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /** A left-aligned format without spacing. */
    static Format of(int size, int line) {
        return new Format(size, false, false, line, 0, 0, 0, 0, 0, Align.LEFT, false, false, false);
    }

    Format asBold() {
        return new Format(
                size, true, italic, line, before, after, left, right, first, align, keepNext,
                keepLines, pageBreak);
    }

    Format asItalic() {
        return new Format(
                size, bold, true, line, before, after, left, right, first, align, keepNext,
                keepLines, pageBreak);
    }

    Format spaced(int newBefore, int newAfter) {
        return new Format(
                size, bold, italic, line, newBefore, newAfter, left, right, first, align, keepNext,
                keepLines, pageBreak);
    }

    /** The same format with other indents, in twips. */
    public Format indented(int newLeft, int newRight, int newFirst) {
        return new Format(
                size, bold, italic, line, before, after, newLeft, newRight, newFirst, align,
                keepNext, keepLines, pageBreak);
    }

    Format aligned(Align newAlign) {
        return new Format(
                size, bold, italic, line, before, after, left, right, first, newAlign, keepNext,
                keepLines, pageBreak);
    }

    Format keptWithNext() {
        return new Format(
                size, bold, italic, line, before, after, left, right, first, align, true, true,
                pageBreak);
    }

    /** Stays with the next paragraph, but may itself break across pages. */
    Format leading() {
        return new Format(
                size, bold, italic, line, before, after, left, right, first, align, true, keepLines,
                pageBreak);
    }

    Format onNewPage() {
        return new Format(
                size, bold, italic, line, before, after, left, right, first, align, keepNext,
                keepLines, true);
    }

    /** Begins where the paragraph before it ends. */
    Format onSamePage() {
        return new Format(
                size, bold, italic, line, before, after, left, right, first, align, keepNext,
                keepLines, false);
    }
}
