package id.jenjang.dsl;

import com.google.inject.Inject;

import id.jenjang.dsl.internal.format.LayoutReader;
import id.jenjang.dsl.internal.format.PlanPrinter;
import id.jenjang.dsl.internal.format.StructureFactory;
import id.jenjang.dsl.internal.parser.RepairingParser;

import java.io.StringReader;
import java.util.Locale;

/**
 * Lays out the text of a {@code .jenjang} file: two spaces per level, year tables and entries in
 * columns, lines of at most 110 characters where the texts allow it. Only white space changes:
 * every word, number and comment stays, in order, and formatting twice changes nothing more. An
 * element with a syntax error is copied as it is. The line ends most used in the text are used for
 * all line breaks outside texts and comments; a byte order mark at the start stays.
 */
public final class PlanFormatter {

    private final RepairingParser parser;

    /** A formatter with a parser of its own; the parser's way of building elements is replaced. */
    @Inject
    PlanFormatter(RepairingParser parser) {
        this.parser = parser;
        parser.setElementFactory(new StructureFactory());
    }

    /** A formatter for one thread at a time. */
    public static PlanFormatter create() {
        return PlanLoader.in(Locale.of("id")).part(PlanFormatter.class);
    }

    /** The formatted text; see {@link #formatted(String)} to learn what was left alone. */
    public String format(String text) {
        return formatted(text).text();
    }

    /**
     * The formatted text, and which parts were left alone for their syntax errors.
     *
     * @param text the whole text of one file, not null
     */
    public FormattedText formatted(String text) {
        var tree = new LayoutReader(text).read(parser.parse(new StringReader(text)));
        return new FormattedText(new PlanPrinter(tree).print(), tree.untouched());
    }
}
