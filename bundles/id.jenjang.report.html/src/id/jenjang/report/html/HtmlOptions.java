package id.jenjang.report.html;

import java.util.List;

/**
 * What a page offers beyond the text of its document.
 *
 * @param levels the words by which the document tells how severe a finding is, in the order to
 *     offer them; a table row is a finding when one of its cells says nothing but one of them, or
 *     begins with one in bold (in any case, with or without a full stop). Readers can filter these
 *     rows by level and by text. Empty offers no filter.
 */
public record HtmlOptions(List<String> levels) {

    public HtmlOptions {
        levels = List.copyOf(levels);
    }

    /** The document and nothing else. */
    public static HtmlOptions plain() {
        return new HtmlOptions(List.of());
    }
}
