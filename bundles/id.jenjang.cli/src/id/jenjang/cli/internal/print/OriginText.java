package id.jenjang.cli.internal.print;

import id.jenjang.cli.internal.Messages;
import id.jenjang.report.docx.DocxFigures;

import java.io.IOException;
import java.io.Writer;

/**
 * Lists the figures of a Word file for people: by place, each with its origin and how it was
 * computed, and what was printed where somebody has changed it.
 *
 * @param messages texts in the user's language
 */
public record OriginText(Messages messages) {

    /** Prints the list. */
    public void print(DocxFigures figures, Writer writer) throws IOException {
        if (figures.standing().isEmpty()) {
            writer.write(messages.text("compare.no-figures") + "\n");
            return;
        }
        var printed = figures.printedByTag();
        var place = "";
        for (var figure : figures.standing()) {
            var here = FigurePlaces.place(figure.place());
            if (!here.equals(place)) {
                writer.write((place.isEmpty() ? "" : "\n") + here + "\n");
                place = here;
            }
            var traced = printed.get(figure.tag());
            if (traced == null) {
                writer.write("  " + figure.text() + "  " + figure.tag() + "\n");
                continue;
            }
            var origin = traced.origin();
            writer.write("  " + figure.text() + "  " + FigurePlaces.origin(origin) + "\n");
            if (!origin.formula().isEmpty()) {
                writer.write("      " + messages.text("origin.formula", origin.formula()) + "\n");
            }
            if (!traced.forms().contains(figure.text())) {
                var forms = String.join("; ", traced.forms().stream().distinct().toList());
                writer.write("      " + messages.text("origin.edited", forms) + "\n");
            }
        }
        var elements = figures.standing().stream().map(f -> f.tag()).distinct().count();
        writer.write(
                "\n" + messages.text("origin.count", figures.standing().size(), elements) + "\n");
    }
}
