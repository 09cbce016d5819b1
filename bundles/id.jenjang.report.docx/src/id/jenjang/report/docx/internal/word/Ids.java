package id.jenjang.report.docx.internal.word;

/**
 * Hands out the ids of one document: bookmarks, drawings and content controls are counted apart,
 * each from the same beginning.
 */
final class Ids {

    private int bookmarks;
    private int drawings;
    private int controls;

    int nextBookmark() {
        return bookmarks++;
    }

    int nextControl() {
        return ++controls;
    }

    int nextDrawing() {
        return ++drawings;
    }
}
