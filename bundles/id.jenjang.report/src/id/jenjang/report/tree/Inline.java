package id.jenjang.report.tree;

import java.util.Set;

/** A piece of text inside a paragraph. */
public sealed interface Inline {

    /** What it prints; a line end counts as a space. */
    String text();

    /** Its emphasis. */
    default Set<Mark> marks() {
        return Set.of();
    }

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
     * A figure taken or computed from the plan, with its origin.
     *
     * @param text the figure as printed; never null or empty; no line ends
     * @param marks emphasis
     * @param origin where it comes from; never null
     */
    record Value(String text, Set<Mark> marks, Origin origin) implements Inline {

        public Value {
            marks = Set.copyOf(marks);
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
    record LineBreak() implements Inline {

        @Override
        public String text() {
            return " ";
        }
    }
}
