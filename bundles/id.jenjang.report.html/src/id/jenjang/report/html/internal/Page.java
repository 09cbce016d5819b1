package id.jenjang.report.html.internal;

/**
 * What the writers of a page share.
 *
 * @param out the page being built
 * @param anchors places that can be linked to
 * @param texts words beyond the document
 * @param findings which table rows are findings
 * @param notes the footnotes met so far
 * @param links what figures link to
 */
record Page(
        Markup out,
        Anchors anchors,
        Texts texts,
        Findings findings,
        Notes notes,
        FigureLinks links) {

    Page(Markup out, Anchors anchors, Texts texts, Findings findings, FigureLinks links) {
        this(out, anchors, texts, findings, new Notes(texts), links);
    }
}
