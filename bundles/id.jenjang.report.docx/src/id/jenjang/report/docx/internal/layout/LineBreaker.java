package id.jenjang.report.docx.internal.layout;

import id.jenjang.diagram.FontMetrics;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.Span;

import java.util.List;

/**
 * Counts the lines of one paragraph as a word processor fills them: greedily, breaking at spaces
 * and after hyphens, and inside a word only when it is wider than a whole line. Works in exact font
 * units.
 */
final class LineBreaker {

    private static final int DEFAULT_TAB = 720;

    /** Word sets the number of a note in this part of the text's size. */
    private static final double NOTE_SIZE = 0.65;

    private final FontMetrics metrics = FontMetrics.sans();
    private final FlowParagraph paragraph;
    private final long left;
    private final long right;
    private final long textWidth;
    private final double unitsPerTwip;

    private int lines = 1;
    private long x;
    private long word;
    private long spaces;
    private boolean lineEmpty = true;
    private boolean pastRightTab;

    LineBreaker(FlowParagraph paragraph, int width) {
        this.paragraph = paragraph;
        var format = paragraph.format();
        this.unitsPerTwip = FontMetrics.UNITS_PER_EM / (format.size() * 10.0);
        this.left = units(format.left());
        this.right = units(width - format.right());
        this.textWidth = units(width);
        this.x = units(format.left() + format.first());
    }

    /** Number of lines, at least one. */
    int lines() {
        if (!paragraph.label().isEmpty()) {
            text(paragraph.label(), paragraph.format().bold());
            endWord();
            if (!startsWithBreak()) {
                tab();
            }
        }
        spans(paragraph.spans());
        endWord();
        return lines;
    }

    private boolean startsWithBreak() {
        return !paragraph.spans().isEmpty() && paragraph.spans().getFirst() instanceof Span.Break;
    }

    private void spans(List<Span> spans) {
        for (var span : spans) {
            switch (span) {
                case Span.Run r -> text(r.text(), r.bold() || paragraph.format().bold());
                case Span.Break b -> {
                    endWord();
                    newLine();
                }
                case Span.Tab t -> {
                    endWord();
                    tab();
                }
                case Span.Figure f ->
                        text(f.shown().text(), f.shown().bold() || paragraph.format().bold());
                case Span.Field f ->
                        text(f.result().text(), f.result().bold() || paragraph.format().bold());
                case Span.Bookmark b -> spans(b.content());
                case Span.Link l -> spans(l.content());
                case Span.WebLink l -> spans(l.content());
                case Span.Note n -> addToWord(Math.round(metrics.units('1', false) * NOTE_SIZE));
                case Span.PageOf p -> pastRightTab = true;
                case Span.FieldStart s -> {}
                case Span.FieldEnd e -> {}
                case Span.Picture p -> lineEmpty = false;
            }
        }
    }

    private void text(String text, boolean bold) {
        if (pastRightTab) {
            return;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            long width = c == '\u200b' ? 0 : metrics.units(c, bold);
            if (c == ' ') {
                endWord();
                spaces += width;
            } else {
                addToWord(width);
                if (breaksAfter(c) && i < text.length() && text.charAt(i) != ' ') {
                    endWord();
                }
            }
        }
    }

    private static boolean breaksAfter(int c) {
        return c == '-' || c == '–' || c == '—' || c == '\u200b';
    }

    private void addToWord(long width) {
        long start = lineEmpty ? x : left;
        if (word > 0 && start + word + width > right) {
            breakInsideWord();
        }
        word += width;
    }

    /** A word wider than a line fills lines of its own. */
    private void breakInsideWord() {
        if (!lineEmpty) {
            newLine();
        }
        newLine();
        word = 0;
    }

    private void endWord() {
        if (word == 0) {
            return;
        }
        if (!lineEmpty && x + spaces + word > right) {
            newLine();
        }
        x += (lineEmpty ? 0 : spaces) + word;
        spaces = 0;
        word = 0;
        lineEmpty = false;
    }

    private void newLine() {
        lines++;
        x = left;
        spaces = 0;
        lineEmpty = true;
    }

    private void tab() {
        x += spaces;
        spaces = 0;
        lineEmpty = false;
        if (x < left) {
            x = left;
            lineEmpty = true;
        } else {
            long stop = units(DEFAULT_TAB);
            x = Math.min((x / stop + 1) * stop, textWidth);
        }
    }

    private long units(int twips) {
        return Math.round(twips * unitsPerTwip);
    }
}
