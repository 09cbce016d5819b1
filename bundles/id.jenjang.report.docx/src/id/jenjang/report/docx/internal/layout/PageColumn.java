package id.jenjang.report.docx.internal.layout;

/**
 * The text area of the current page, filled from top to bottom; turns the page when something does
 * not fit.
 */
final class PageColumn {

    private static final int WIDOW = 2;

    private final int height;
    private final Runnable onNewPage;
    private int used;
    private int pendingAfter;
    private int foot;
    private boolean empty = true;
    private boolean overflowed;

    PageColumn(int height, Runnable onNewPage) {
        this.height = height;
        this.onNewPage = onNewPage;
        onNewPage.run();
    }

    /** Space between two paragraphs. */
    static int gap(int after, int before) {
        return Math.max(after, before);
    }

    /** Begins a new page unless nothing stands on this one. */
    void breakPage() {
        if (!empty) {
            turn();
            overflowed = false;
        }
    }

    /**
     * Begins a new page when the given height, below the given space, does not fit below what
     * stands there, but would fit on a page.
     */
    void require(int before, int needed) {
        if (!empty && used + gap(pendingAfter, before) + needed > room() && needed <= height) {
            turn();
        }
    }

    /** Keeps room at the foot of this page for notes; the first one has a line above it. */
    void reserve(int notes, int line) {
        foot += (foot == 0 ? line : 0) + notes;
    }

    private int room() {
        return Math.max(0, height - foot);
    }

    void place(ParagraphMeasure paragraph, boolean keepLines) {
        int gap = empty ? spaceAtTop(paragraph) : gap(pendingAfter, paragraph.before());
        int rest = paragraph.lines();
        while (rest > 0) {
            int fit = fitting(paragraph, rest, gap, keepLines);
            used += fit == 0 ? 0 : gap + fit * paragraph.lineHeight();
            empty = empty && fit == 0;
            rest -= fit;
            if (rest > 0) {
                turn();
                gap = 0;
            }
        }
        pendingAfter = paragraph.after();
    }

    /**
     * Space above the first paragraph of a page counts only where the page was begun on purpose.
     */
    private int spaceAtTop(ParagraphMeasure paragraph) {
        return overflowed ? 0 : paragraph.before();
    }

    /** Places something that cannot break, such as a table row. */
    void placeWhole(int blockHeight) {
        used += pendingAfter + blockHeight;
        pendingAfter = 0;
        empty = false;
    }

    int free() {
        return room() - used - pendingAfter;
    }

    boolean isEmpty() {
        return empty;
    }

    void turn() {
        used = 0;
        pendingAfter = 0;
        foot = 0;
        empty = true;
        overflowed = true;
        onNewPage.run();
    }

    private int fitting(ParagraphMeasure paragraph, int rest, int gap, boolean keepLines) {
        int fit = Math.max(0, (room() - used - gap) / Math.max(1, paragraph.lineHeight()));
        if (fit >= rest) {
            return rest;
        }
        if (empty) {
            return Math.max(1, fit);
        }
        if (keepLines) {
            return 0;
        }
        int allowed = Math.min(fit, rest - WIDOW);
        return allowed < WIDOW ? 0 : allowed;
    }
}
