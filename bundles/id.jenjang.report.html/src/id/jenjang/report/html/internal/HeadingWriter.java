package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Heading;

/**
 * Writes headings. The title of the page is its only h1: lines of the cover, or else the first
 * heading. A heading never stands more than one rank below the one before it, however the document
 * counts its levels.
 */
final class HeadingWriter {

    private static final int LOWEST_RANK = 6;

    private final Markup out;
    private final Anchors anchors;
    private final Texts texts;
    private int rank;

    HeadingWriter(Page page) {
        this.out = page.out();
        this.anchors = page.anchors();
        this.texts = page.texts();
    }

    /** Tells that the title has been written, so that all headings stand below it. */
    void titled() {
        rank = 1;
    }

    void write(Heading heading) {
        rank = Math.min(Math.min(heading.level(), rank) + 1, LOWEST_RANK);
        out.block(
                "h" + rank,
                "id",
                anchors.claim(heading),
                "class",
                heading.level() == 1 ? "chapter" : null);
        if (heading.numbered()) {
            out.open("span", "class", "number").text(number(heading, texts)).close().text(" ");
        }
        out.text(InlineWriter.set(heading.text())).close();
    }

    /** The printed number of a numbered heading. */
    static String number(Heading heading, Texts texts) {
        return heading.level() == 1 ? texts.chapter(heading.number()) : heading.number();
    }
}
