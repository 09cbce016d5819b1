package id.jenjang.report.html;

import java.util.List;

/**
 * What a page offers beyond the text of its document: a filter for a list of findings.
 *
 * @param findingTables what the anchor of a table of findings begins with: that of its caption or
 *     of the heading it stands under
 * @param levels the words by which the document tells how severe a finding is, in the order to
 *     offer them. A row of such a table is a finding when one of its cells says nothing but one of
 *     them, or begins with one in bold (in any case, with or without a full stop). Readers can
 *     filter these rows by level and by text. Empty offers no filter.
 * @param origins whether figures are links to the elements they come from, for a program that shows
 *     the page and follows such links ({@link #ORIGIN}); the first figure of an element bears the
 *     link as its id
 */
public record HtmlOptions(String findingTables, List<String> levels, boolean origins) {

    /** Links to where figures come from begin with this; the name of the element follows. */
    public static final String ORIGIN = "asal:";

    public HtmlOptions {
        levels = List.copyOf(levels);
    }

    /** A page without links from figures. */
    public HtmlOptions(String findingTables, List<String> levels) {
        this(findingTables, levels, false);
    }

    /** The same page with links from figures to the elements they come from. */
    public HtmlOptions withOrigins() {
        return new HtmlOptions(findingTables, levels, true);
    }

    /** The document and nothing else. */
    public static HtmlOptions plain() {
        return new HtmlOptions("", List.of());
    }
}
