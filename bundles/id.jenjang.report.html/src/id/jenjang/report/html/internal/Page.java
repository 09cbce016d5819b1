package id.jenjang.report.html.internal;

/**
 * What the writers of a page share.
 *
 * @param out the page being built
 * @param anchors places that can be linked to
 * @param texts words beyond the document
 * @param findings which table rows are findings
 */
record Page(Markup out, Anchors anchors, Texts texts, Findings findings) {}
