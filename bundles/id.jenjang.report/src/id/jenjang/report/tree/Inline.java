package id.jenjang.report.tree;

import java.util.Set;

/** A piece of text inside a paragraph. */
public sealed interface Inline {

    /** Emphasis of a run. */
    enum Mark {
        BOLD,
        ITALIC
    }

    /**
     * A run of text.
     *
     * @param text the text; never null; no line ends
     * @param marks emphasis
     */
    record Text(String text, Set<Mark> marks) implements Inline {

        public Text {
            marks = Set.copyOf(marks);
        }

        public Text(String text) {
            this(text, Set.of());
        }
    }

    /**
     * A reference to a captioned table or figure or to a heading, printed as its label and number
     * ("Tabel 2.2.1").
     *
     * @param anchor bookmark of the target
     * @param text what the reference prints
     */
    record Reference(String anchor, String text) implements Inline {}

    /** A line end inside a paragraph. */
    record LineBreak() implements Inline {}
}
