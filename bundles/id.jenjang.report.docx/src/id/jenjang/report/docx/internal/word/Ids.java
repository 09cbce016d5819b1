package id.jenjang.report.docx.internal.word;

/**
 * Hands out the ids of one document: bookmarks and drawings are counted apart, each from the same
 * beginning.
 */
final class Ids {

    private int bookmarks;
    private int drawings;

    int nextBookmark() {
        return bookmarks++;
    }

    int nextDrawing() {
        return ++drawings;
    }
}
