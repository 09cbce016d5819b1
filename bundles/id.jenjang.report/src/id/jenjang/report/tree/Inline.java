package id.jenjang.report.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * A note at the foot of the page, numbered through the document by whoever prints it.
     *
     * @param content what the note says; holds no further notes
     */
    record Footnote(List<Inline> content) implements Inline {

        public Footnote {
            content = List.copyOf(content);
        }

        /** A mention prints a number only, which is not known here. */
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A link to a page or an address outside the document.
     *
     * @param target where it leads: http, https or mailto
     * @param content what it prints
     */
    record Link(String target, List<Inline> content) implements Inline {

        public Link {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return content.stream().map(Inline::text).collect(Collectors.joining());
        }
    }

    /** A line end inside a paragraph. */
    record LineBreak() implements Inline {

        @Override
        public String text() {
            return " ";
        }
    }
}
