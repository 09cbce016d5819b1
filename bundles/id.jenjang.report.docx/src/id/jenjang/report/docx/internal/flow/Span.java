package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.Origin;

import java.util.List;

/** A piece of a paragraph, in reading order. */
public sealed interface Span {

    /**
     * Text of one look.
     *
     * @param text printable text without control characters
     * @param bold whether bold is added to the style
     * @param italic whether italic is added to the style
     */
    record Run(String text, boolean bold, boolean italic) implements Span {

        public Run(String text) {
            this(text, false, false);
        }
    }

    /**
     * A figure with its origin.
     *
     * @param shown the figure as printed
     * @param origin where it comes from
     */
    record Figure(Run shown, Origin origin) implements Span {}

    /** A line end inside the paragraph. */
    record Break() implements Span {}

    /** A tabulator. */
    record Tab() implements Span {}

    /**
     * A field with its result.
     *
     * @param instruction field code, for example "REF tabel_1 \h"
     * @param result what it shows
     */
    record Field(String instruction, Run result) implements Span {}

    /**
     * The page number of a place, as a field whose result the layout engine supplies.
     *
     * @param anchor bookmark of the place
     */
    record PageOf(String anchor) implements Span {}

    /**
     * A bookmarked stretch.
     *
     * @param name bookmark name
     * @param content what it covers
     */
    record Bookmark(String name, List<Span> content) implements Span {

        public Bookmark {
            content = List.copyOf(content);
        }
    }

    /**
     * A link inside the document.
     *
     * @param anchor bookmark it leads to
     * @param content what it shows
     */
    record Link(String anchor, List<Span> content) implements Span {

        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A link out of the document.
     *
     * @param target where it leads
     * @param content what it shows
     */
    record WebLink(String target, List<Span> content) implements Span {

        public WebLink {
            content = List.copyOf(content);
        }
    }

    /**
     * The mention of a footnote.
     *
     * @param text the note as it stands at the foot of the page, without its number
     */
    record Note(FlowParagraph text) implements Span {}

    /**
     * Beginning of a field that reaches over several paragraphs.
     *
     * @param instruction field code
     */
    record FieldStart(String instruction) implements Span {}

    /** End of the field begun last. */
    record FieldEnd() implements Span {}

    /**
     * A picture standing in the line.
     *
     * @param drawn what is seen
     * @param title short name
     * @param alternative text for people who cannot see it
     */
    record Picture(Drawn drawn, String title, String alternative) implements Span {}
}
